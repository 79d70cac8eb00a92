package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The year whose income counts: the calendar year before the application's, or the twelve months
 * before it.
 */
@PolicyClause("QS-21")
public enum IncomeWindow {
  CALENDAR_YEAR {
    @Override
    public YearMonth firstMonth(LocalDate applicationDate) {
      return YearMonth.of(applicationDate.getYear() - 1, 1);
    }

    @Override
    int firstMonth(int applicationMonth) {
      return Math.floorDiv(applicationMonth, MONTHS_OF_A_YEAR) * MONTHS_OF_A_YEAR
          - MONTHS_OF_A_YEAR;
    }
  },
  TWELVE_MONTHS {
    @Override
    public YearMonth firstMonth(LocalDate applicationDate) {
      return YearMonth.from(applicationDate).minusMonths(MONTHS_OF_A_YEAR);
    }

    @Override
    int firstMonth(int applicationMonth) {
      return applicationMonth - MONTHS_OF_A_YEAR;
    }
  };

  private static final int MONTHS_OF_A_YEAR = 12;

  /** The first month that counts for an application of the day. */
  public abstract YearMonth firstMonth(LocalDate applicationDate);

  /** The same, for months counted as {@link HouseholdColumns#month} counts them. */
  abstract int firstMonth(int applicationMonth);

  /** The last month that counts for an application of the day. */
  public YearMonth lastMonth(LocalDate applicationDate) {
    return firstMonth(applicationDate).plusMonths(MONTHS_OF_A_YEAR - 1);
  }
}
