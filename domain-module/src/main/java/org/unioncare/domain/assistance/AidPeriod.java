package org.unioncare.domain.assistance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * The time a grant is meant for: a month {@code 2020-09}, a quarter {@code 2020-Q3} or a year
 * {@code 2020}; one household receives one kind of aid out of one fund once in a period.
 */
@PolicyClause({"MC-20", "AY-07"})
public record AidPeriod(String value) {
  public static final String REFUSAL = "SAME_PERIOD";
  private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?");

  /**
   * @throws IllegalArgumentException when the text is not of the form
   */
  public AidPeriod {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a period of aid: " + value);
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  public static AidPeriod monthOf(LocalDate day) {
    return new AidPeriod("%04d-%02d".formatted(day.getYear(), day.getMonthValue()));
  }

  public int year() {
    return Integer.parseInt(value.substring(0, 4));
  }

  /** Whether any month belongs to both. */
  public boolean overlaps(AidPeriod other) {
    return year() == other.year()
        && firstMonth() <= other.lastMonth()
        && other.firstMonth() <= lastMonth();
  }

  /** The refusal of a period outside the calendar year in which the aid is counted. */
  public Optional<Reason> hindranceIn(int calendarYear) {
    return year() == calendarYear
        ? Optional.empty()
        : Optional.of(
            Reason.of("PERIOD_OF_ANOTHER_YEAR", "MC-16", this, calendarYear).in("period"));
  }

  private int firstMonth() {
    return switch (value.length()) {
      case 4 -> 1;
      default -> isQuarter() ? quarter() * 3 - 2 : month();
    };
  }

  private int lastMonth() {
    return switch (value.length()) {
      case 4 -> 12;
      default -> isQuarter() ? quarter() * 3 : month();
    };
  }

  private boolean isQuarter() {
    return value.charAt(5) == 'Q';
  }

  private int quarter() {
    return value.charAt(6) - '0';
  }

  private int month() {
    return Integer.parseInt(value.substring(5));
  }

  @Override
  public String toString() {
    return value;
  }
}
