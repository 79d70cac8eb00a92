package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * 公示（不少于 N 个工作日）: the day of posting does not count, and the notice may be closed on the last of
 * its working days.
 */
@PolicyClause({"QS-26", "MC-06", "LZ-11"})
public record NoticePeriod(
    LocalDate postedOn, int workingDays, LocalDate lastDay, boolean provisional) {

  public static NoticePeriod posted(LocalDate on, int workingDays, WorkingDayCalendar calendar) {
    WorkingDayCalendar.LastDay last = calendar.lastOf(on, workingDays);
    return new NoticePeriod(on, workingDays, last.date(), last.provisional());
  }

  /** The first day on which the notice may be closed. */
  public LocalDate closableFrom() {
    return lastDay;
  }

  /** What keeps the notice from being closed on a day: its last working day has not come. */
  public Optional<Reason> hindranceOn(LocalDate on) {
    return on.isBefore(closableFrom())
        ? Optional.of(Reason.of("NOTICE_NOT_OVER", "QS-26", workingDays, lastDay, closableFrom()))
        : Optional.empty();
  }

  /**
   * Lets a notice be closed on a day.
   *
   * @throws RefusedException before the last working day
   */
  public void requireOver(LocalDate on) {
    hindranceOn(on)
        .ifPresent(
            reason -> {
              throw RefusedException.because(reason);
            });
  }
}
