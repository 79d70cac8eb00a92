package org.unioncare.domain.statistics;

import java.time.LocalDate;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** A year as far as it is counted: to its last day, or to the day while it runs. */
@PolicyClause("MC-10")
public record StatisticalYear(int year, LocalDate asOf) {
  /** No register of hardship archives is older. */
  private static final int FIRST = 1992;

  /** The year, up to today where it is not over; refused where it has not begun. */
  public static StatisticalYear of(int year, LocalDate today) {
    if (year < FIRST || year > today.getYear()) {
      throw RefusedException.malformed(
          Reason.at("year", "YEAR_OUT_OF_RANGE", year, FIRST, today.getYear()));
    }
    return until(year == today.getYear() ? today : LocalDate.of(year, 12, 31));
  }

  /** The year of the day, up to that day. */
  public static StatisticalYear until(LocalDate asOf) {
    return new StatisticalYear(asOf.getYear(), asOf);
  }

  public LocalDate from() {
    return LocalDate.of(year, 1, 1);
  }
}
