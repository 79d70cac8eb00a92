package org.unioncare.domain.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The State Council's calendar: days off and make-up workdays of the years published; beyond them
 * only weekends are known, and a date that rests on that is provisional.
 */
@PolicyClause({"QS-26", "MC-06", "MC-23"})
public final class WorkingDayCalendar {

  /**
   * The last day of a period of working days.
   *
   * @param provisional whether it rests on a year whose calendar is not published
   */
  public record LastDay(LocalDate date, boolean provisional) {}

  private final Set<LocalDate> daysOff;
  private final Set<LocalDate> makeUpDays;
  private final Set<Integer> publishedYears;

  public WorkingDayCalendar(
      Set<LocalDate> daysOff, Set<LocalDate> makeUpDays, Set<Integer> publishedYears) {
    this.daysOff = Set.copyOf(daysOff);
    this.makeUpDays = Set.copyOf(makeUpDays);
    this.publishedYears = Set.copyOf(publishedYears);
  }

  public boolean isWorkingDay(LocalDate day) {
    if (makeUpDays.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !daysOff.contains(day);
  }

  /** The last of that many working days after a day, which itself does not count. */
  public LastDay lastOf(LocalDate from, int workingDays) {
    LocalDate day = from;
    boolean provisional = false;
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      provisional |= !publishedYears.contains(day.getYear());
      if (isWorkingDay(day)) {
        counted++;
      }
    }
    return new LastDay(day, provisional);
  }
}
