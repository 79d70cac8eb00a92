package org.unioncare.web.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unioncare.domain.shared.Money;

/** How figures look on screens and in sentences: 1,234.00, 2020-09-10, labels; nothing for null. */
public final class Figures {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
  private static final long GROUPED_FROM = 10_000;

  private Figures() {}

  /**
   * Any figure as text; whole numbers are grouped from five digits on, so that a year stays a year.
   */
  public static String text(Object figure) {
    if (figure == null) {
      return "";
    } else if (figure instanceof Money money) {
      return money(money);
    } else if (figure instanceof Enum<?> constant) {
      return Messages.label(constant);
    } else if (figure instanceof LocalDateTime moment) {
      return moment.format(MOMENT);
    } else if (figure instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (figure instanceof Integer || figure instanceof Long) {
      long number = ((Number) figure).longValue();
      return Math.abs(number) < GROUPED_FROM ? Long.toString(number) : count(number);
    } else if (figure instanceof Boolean flag) {
      return Messages.of(flag ? "yes" : "no");
    } else if (figure instanceof Collection<?> several) {
      return several.stream()
          .map(Figures::text)
          .collect(Collectors.joining(Messages.of("list.comma")));
    } else if (figure instanceof Object[] several) {
      return text(Arrays.asList(several));
    }
    return figure.toString();
  }

  /** Yuan with thousands separators and two places. */
  public static String money(Money money) {
    return money == null ? "" : String.format(Locale.ROOT, "%,.2f", money.yuan());
  }

  /** A count with thousands separators. */
  public static String count(Number number) {
    return number == null ? "" : String.format(Locale.ROOT, "%,d", number.longValue());
  }

  /**
   * A day, near ones in words (today, tomorrow, yesterday), this year's others without the year.
   */
  public static String near(LocalDate day, LocalDate today) {
    if (day == null) {
      return "";
    }
    long away = day.toEpochDay() - today.toEpochDay();
    if (away >= -1 && away <= 1) {
      return Messages.of("day." + (away == 0 ? "today" : away > 0 ? "tomorrow" : "yesterday"));
    }
    return day.getYear() == today.getYear() ? day.format(SHORT) : day.toString();
  }

  /** How far a share fills its whole, in whole per cent from 0 to 100. */
  public static int percent(Number part, Number whole) {
    if (part == null || whole == null || whole.longValue() == 0) {
      return 0;
    }
    return (int) Math.max(0, Math.min(100, part.longValue() * 100 / whole.longValue()));
  }

  /** How far an amount fills another, in whole per cent from 0 to 100. */
  public static int percent(Money part, Money whole) {
    return part == null || whole == null ? 0 : percent(part.fen(), whole.fen());
  }
}
