package org.unioncare.domain.job;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.unioncare.domain.shared.PolicyClause;

/**
 * When the machine starts a job by itself: the clean-up each September, the statistics of the
 * running year each night and of the closed year early in January.
 *
 * @param entry the name of the entry, under which the day it last fell due is remembered
 * @param name the job it starts
 * @param yearlyOn the day of the year on which it falls due, or null for every day
 * @param closesYear whether it looks at the last day of the year before
 */
@PolicyClause("MC-10")
public record JobCalendarRule(String entry, JobName name, MonthDay yearlyOn, boolean closesYear) {

  /** The clean-up on a day of each year. */
  public static JobCalendarRule cleanupOn(MonthDay day) {
    return new JobCalendarRule("CALENDAR_CLEANUP", JobName.ANNUAL_ARCHIVE_CLEANUP, day, false);
  }

  /** The figures of the running year, every day. */
  public static JobCalendarRule statisticsDaily() {
    return new JobCalendarRule("CALENDAR_STATISTICS_DAILY", JobName.YEARLY_STATISTICS, null, false);
  }

  /** The figures of the year before, on a day of each year. */
  public static JobCalendarRule closedYearOn(MonthDay day) {
    return new JobCalendarRule("CALENDAR_STATISTICS_CLOSED", JobName.YEARLY_STATISTICS, day, true);
  }

  /** The last day, up to and including today, on which it fell due. */
  public LocalDate lastDue(LocalDate today) {
    if (yearlyOn == null) {
      return today;
    }
    LocalDate thisYear = yearlyOn.atYear(today.getYear());
    return thisYear.isAfter(today) ? yearlyOn.atYear(today.getYear() - 1) : thisYear;
  }

  /**
   * The day at which the job is to look, where it is due: a day missed while nothing ran is made up
   * for once.
   *
   * @param done the day for which it was last started
   */
  public Optional<LocalDate> due(LocalDate done, LocalDate today) {
    LocalDate due = lastDue(today);
    if (!done.isBefore(due)) {
      return Optional.empty();
    }
    return Optional.of(closesYear ? LocalDate.of(due.getYear() - 1, 12, 31) : due);
  }
}
