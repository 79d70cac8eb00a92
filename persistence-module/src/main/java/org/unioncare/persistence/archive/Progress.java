package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ApprovalRoute;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.Procedure;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;

/**
 * How far an archive has come in the procedure: its status, the union that has it on its desk, what
 * it waits for there, and the step taken last.
 */
@Embeddable
@PolicyClause({"QS-01", "MC-12"})
public class Progress {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ArchiveStatus status;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "desk_union_id", nullable = false)
  private Union desk;

  @Column(name = "desk_since", nullable = false)
  private LocalDate deskSince;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ArchiveAction awaits;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "last_step_on", nullable = false)
  private LocalDate lastStepOn;

  @Column(name = "steps_taken", nullable = false)
  private int stepsTaken;

  protected Progress() {}

  Progress(Union filing, LocalDate on) {
    desk = filing;
    deskSince = on;
  }

  /** The line of the procedure by which somebody may take the step now. */
  Procedure.Step permit(
      ArchiveAction action, ApprovalRoute route, Actor by, When when, String reason) {
    Procedure.Step step = Procedure.permit(status, action, route, desk.code(), by);
    if (action.needsReason() && (reason == null || reason.isBlank())) {
      throw RefusedException.malformed(Reason.at("reason", "REASON_REQUIRED"));
    }
    when.requireNotBefore(lastStepOn);
    return step;
  }

  /** Comes to a status by a step of the day; returns how many steps were taken before. */
  int come(ArchiveStatus to, ApprovalRoute route, LocalDate on) {
    status = to;
    lastStepOn = on;
    await(route, on);
    return stepsTaken++;
  }

  /** Is put on the desk of a union. */
  void moveTo(Union next, ApprovalRoute route, LocalDate on) {
    desk = next;
    deskSince = on;
    await(route, on);
  }

  private void await(ApprovalRoute route, LocalDate since) {
    awaits = Procedure.awaited(status, route, desk.code()).orElse(null);
    dueOn = since;
  }

  /** What it waits for cannot be done before a day. */
  void waitUntil(LocalDate day) {
    dueOn = day;
  }

  ArchiveStatus status() {
    return status;
  }

  Union desk() {
    return desk;
  }

  ArchiveAction awaits() {
    return awaits;
  }

  LocalDate dueOn() {
    return dueOn;
  }
}
