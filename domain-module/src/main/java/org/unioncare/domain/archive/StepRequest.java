package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * A step that somebody asks for; what the action does not need is null.
 *
 * @param version the version that was read
 * @param on the day on paper, today when null
 * @param reason the findings, minutes, opinion, objection, answer or reason, as the action has it
 * @param place where a notice hangs
 * @param raisedBy who raised an objection, if known
 * @param change what is reported of a household in force, with the day it happened
 * @param ground on which an archive is deregistered
 */
public record StepRequest(
    ArchiveAction action,
    long version,
    LocalDate on,
    String reason,
    String place,
    String raisedBy,
    Change change,
    LocalDate happenedOn,
    DeregistrationGround ground) {
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_PLACE = 100;
  private static final int LONGEST_NAME = 40;

  /** A step without any further particulars. */
  public static StepRequest of(ArchiveAction action, long version, LocalDate on, String reason) {
    return new StepRequest(action, version, on, reason, null, null, null, null, null);
  }

  /**
   * Lets no text pass that could not stand on record, and no action without what it needs.
   *
   * @throws RefusedException malformed, each reason at its field
   */
  public void requireWellFormed() {
    List<Reason> faults = new ArrayList<>();
    text("reason", reason, LONGEST_REASON, faults);
    text("place", place, LONGEST_PLACE, faults);
    text("raisedBy", raisedBy, LONGEST_NAME, faults);
    if (action == ArchiveAction.REPORT_CHANGE) {
      needed("change", change, faults);
      needed("happenedOn", happenedOn, faults);
    }
    if (action == ArchiveAction.DEREGISTER) {
      needed("ground", ground, faults);
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  private static void text(String field, String text, int longest, List<Reason> faults) {
    if (text != null) {
      faults.addAll(PlainText.faults(field, text, longest));
    }
  }

  private static void needed(String field, Object value, List<Reason> faults) {
    if (value == null) {
      faults.add(Reason.at(field, "FIELD_REQUIRED"));
    }
  }
}
