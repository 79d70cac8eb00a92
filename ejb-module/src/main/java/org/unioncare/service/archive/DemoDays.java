package org.unioncare.service.archive;

import java.time.LocalDate;
import org.unioncare.domain.archive.WorkingDayCalendar;

/** Working days before and after a day, for steps that people take in their office. */
public record DemoDays(WorkingDayCalendar calendar, LocalDate today) {

  /** The last working day before today: nothing of the demo is dated later. */
  public LocalDate yesterday() {
    return before(today, 1);
  }

  /** That many working days later; zero is the day itself or the next that works. */
  public LocalDate after(LocalDate day, int workingDays) {
    if (workingDays > 0) {
      return calendar.lastOf(day, workingDays).date();
    }
    LocalDate next = day;
    while (!calendar.isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** That many working days earlier. */
  public LocalDate before(LocalDate day, int workingDays) {
    LocalDate earlier = day;
    for (int left = workingDays; left > 0; ) {
      earlier = earlier.minusDays(1);
      if (calendar.isWorkingDay(earlier)) {
        left--;
      }
    }
    return earlier;
  }
}
