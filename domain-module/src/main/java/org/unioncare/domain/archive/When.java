package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * When a step was taken, and when it was recorded: paper comes first, the register follows.
 *
 * @param on the day on paper
 * @param recordedAt the true moment
 */
public record When(LocalDate on, LocalDateTime recordedAt) {

  /** Takes the day of the recording where none is given. */
  public When {
    on = on == null ? recordedAt.toLocalDate() : on;
  }

  /**
   * Lets nothing be dated in the future or before the step before.
   *
   * @throws RefusedException at the field {@code on}
   */
  public void requireNotBefore(LocalDate stepBefore) {
    LocalDate today = recordedAt.toLocalDate();
    if (on.isAfter(today)) {
      throw RefusedException.malformed(Reason.at("on", "DATE_TO_COME", on, today));
    }
    if (stepBefore != null && on.isBefore(stepBefore)) {
      throw RefusedException.because(Reason.at("on", "DATE_BEFORE_LAST_STEP", on, stepBefore));
    }
  }
}
