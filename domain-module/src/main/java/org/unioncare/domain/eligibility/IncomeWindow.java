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
  },
  TWELVE_MONTHS {
    @Override
    public YearMonth firstMonth(LocalDate applicationDate) {
      return YearMonth.from(applicationDate).minusMonths(12);
    }
  };

  /** The first month that counts for an application of the day. */
  public abstract YearMonth firstMonth(LocalDate applicationDate);

  /** The last month that counts for an application of the day. */
  public YearMonth lastMonth(LocalDate applicationDate) {
    return firstMonth(applicationDate).plusMonths(11);
  }
}
