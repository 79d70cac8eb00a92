package org.unioncare.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** Reads single values of a body; each that is wrong gives null and a reason with its path. */
final class BodyValues {
  private static final Pattern MONEY = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int LONGEST_NUMBER = 40;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final String path;
  private final List<Reason> reasons;

  BodyValues() {
    this("", new ArrayList<>());
  }

  private BodyValues(String path, List<Reason> reasons) {
    this.path = path;
    this.reasons = reasons;
  }

  /** For the fields of an object inside; its reasons are said together with these. */
  BodyValues inside(String name) {
    return new BodyValues(path + name + ".", reasons);
  }

  List<Reason> reasons() {
    return reasons;
  }

  void refuse(String name, String code, Object... figures) {
    reasons.add(Reason.at(path + name, code, figures));
  }

  /** The reason of a field that nobody asked for. */
  Reason unknown(String name) {
    return Reason.at(path + name, "FIELD_UNKNOWN");
  }

  boolean isRefused(String name) {
    return reasons.stream().anyMatch(reason -> (path + name).equals(reason.field()));
  }

  String text(String name, JsonValue value, int longest) {
    if (!(value instanceof JsonString string)) {
      return wrong(name, "NOT_TEXT");
    }
    String text = string.getString().strip();
    List<Reason> faults = PlainText.faults(path + name, text, longest);
    reasons.addAll(faults);
    return faults.isEmpty() && !text.isEmpty() ? text : null;
  }

  <T> T value(String name, String text, String code, Function<String, T> type) {
    try {
      return text == null ? null : type.apply(text);
    } catch (RefusedException refused) {
      refused.reasons().forEach(reason -> reasons.add(reason.in(path + name)));
      return null;
    } catch (IllegalArgumentException malformed) {
      return wrong(name, code);
    }
  }

  Money money(String name, JsonValue value) {
    String text = value instanceof JsonString string ? string.getString() : "";
    if (text.length() > LONGEST_NUMBER && MONEY.matcher(text).matches()) {
      return wrong(name, "MONEY_TOO_LARGE", Money.MAXIMUM);
    }
    if (text.length() > LONGEST_NUMBER || !MONEY.matcher(text).matches()) {
      return wrong(name, "NOT_MONEY");
    }
    int places = text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1;
    if (places > 2) {
      return wrong(name, "MONEY_TOO_FINE");
    }
    Money money = Money.of(text);
    if (money.exceeds(Money.MAXIMUM) || money.negated().exceeds(Money.MAXIMUM)) {
      return wrong(name, "MONEY_TOO_LARGE", Money.MAXIMUM);
    }
    return money.isNegative() ? wrong(name, "MONEY_NEGATIVE") : money;
  }

  LocalDate date(String name, JsonValue value) {
    try {
      LocalDate day = LocalDate.parse(value instanceof JsonString s ? s.getString() : "");
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
          ? wrong(name, "DATE_OUT_OF_RANGE", FIRST_YEAR, LAST_YEAR)
          : day;
    } catch (DateTimeException malformed) {
      return wrong(name, "NOT_A_DATE");
    }
  }

  <E extends Enum<E>> E code(String name, JsonValue value, Class<E> codes) {
    return constant(codes, value instanceof JsonString s ? s.getString() : "")
        .orElseGet(() -> wrong(name, "CODE_UNKNOWN", List.of(codes.getEnumConstants())));
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> codes, String name) {
    return Arrays.stream(codes.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst();
  }

  long whole(String name, JsonValue value, long least, long most) {
    if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
      refuse(name, "NOT_A_NUMBER");
      return least;
    }
    try {
      long found = number.longValueExact();
      if (found >= least && found <= most) {
        return found;
      }
    } catch (ArithmeticException absurd) {
      // answered with the same reason as any other number outside the range
    }
    refuse(name, "NUMBER_OUT_OF_RANGE", least, most);
    return least;
  }

  Boolean flag(String name, JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> wrong(name, "NOT_A_FLAG");
    };
  }

  JsonArray array(String name, JsonValue value) {
    return value instanceof JsonArray array ? array : wrong(name, "NOT_A_LIST");
  }

  <T> T wrong(String name, String code, Object... figures) {
    refuse(name, code, figures);
    return null;
  }
}
