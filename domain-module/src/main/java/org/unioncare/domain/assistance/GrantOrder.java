package org.unioncare.domain.assistance;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * One step that somebody takes with a grant.
 *
 * @param version the version that was read
 * @param reason why, where it is cancelled; may be null
 * @param on the day on paper, or null for today
 */
public record GrantOrder(
    GrantNo grant, GrantAction action, long version, String reason, LocalDate on) {
  private static final int REASON_LENGTH = 200;

  /**
   * Lets it stand.
   *
   * @throws RefusedException when the reason is too long or holds markup, or is missing where a
   *     grant is cancelled
   */
  public void requireWellFormed() {
    if (action == GrantAction.CANCEL && (reason == null || reason.isBlank())) {
      throw RefusedException.malformed(Reason.at("reason", "REASON_REQUIRED"));
    }
    if (reason != null) {
      List<Reason> faults = PlainText.faults("reason", reason, REASON_LENGTH);
      if (!faults.isEmpty()) {
        throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
      }
    }
  }
}
