package org.unioncare.persistence.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.assistance.GrantAction;
import org.unioncare.domain.assistance.GrantStep;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * Who took which step of a grant when: applicant, approver and payer are three different people.
 */
@Embeddable
@PolicyClause({"MC-23", "MC-25"})
public class GrantHistory {
  static final String SAME_PERSON = "SAME_PERSON";

  @Column(name = "applied_on", nullable = false, updatable = false)
  private LocalDate appliedOn;

  @Column(name = "applied_by", nullable = false, length = 40, updatable = false)
  private String appliedBy;

  @Column(name = "noticed_on")
  private LocalDate noticedOn;

  @Column(name = "notice_days")
  private Integer noticeDays;

  @Column(name = "notice_last_day")
  private LocalDate noticeLastDay;

  @Column(name = "notice_provisional", nullable = false)
  private boolean noticeProvisional;

  @Column(name = "notice_closed_on")
  private LocalDate noticeClosedOn;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "approved_by", length = 40)
  private String approvedBy;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column(name = "paid_by", length = 40)
  private String paidBy;

  @Column(name = "record_due_on")
  private LocalDate recordDueOn;

  @Column(name = "recorded_on")
  private LocalDate recordedOn;

  @Column(name = "recorded_by", length = 40)
  private String recordedBy;

  @Column(name = "cancelled_on")
  private LocalDate cancelledOn;

  @Column(name = "cancelled_by", length = 40)
  private String cancelledBy;

  @Column(name = "cancel_reason", length = 200)
  private String cancelReason;

  @Column(name = "last_step_on", nullable = false)
  private LocalDate lastStepOn;

  protected GrantHistory() {}

  GrantHistory(LocalDate on, String by) {
    this.appliedOn = on;
    this.appliedBy = by;
    this.lastStepOn = on;
  }

  void noticed(NoticePeriod period) {
    noticedOn = period.postedOn();
    noticeDays = period.workingDays();
    noticeLastDay = period.lastDay();
    noticeProvisional = period.provisional();
    lastStepOn = noticedOn;
  }

  void noticeClosed(LocalDate on) {
    noticeClosedOn = on;
    lastStepOn = on;
  }

  void approved(LocalDate on, String by) {
    approvedOn = on;
    approvedBy = by;
    lastStepOn = on;
  }

  void paid(LocalDate on, String by, LocalDate due) {
    paidOn = on;
    paidBy = by;
    recordDueOn = due;
    lastStepOn = on;
  }

  void recorded(LocalDate on, String by) {
    recordedOn = on;
    recordedBy = by;
    lastStepOn = on;
  }

  void cancelled(LocalDate on, String by, String reason) {
    cancelledOn = on;
    cancelledBy = by;
    cancelReason = reason;
    lastStepOn = on;
  }

  /** 三人分离: refuses somebody who took an earlier step of the three. */
  void requireOther(GrantAction action, String by) {
    if (by.equals(appliedBy) || by.equals(approvedBy)) {
      throw RefusedException.because(Reason.of(SAME_PERSON, "MC-25", by, action));
    }
  }

  /** Paper first, system later, but never a step before the one it follows. */
  void requireNotBefore(LocalDate on) {
    if (on.isBefore(lastStepOn)) {
      throw RefusedException.because(Reason.at("on", "DATE_BEFORE_LAST_STEP", on, lastStepOn));
    }
  }

  /** The steps taken after the application, in their order. */
  public List<GrantStep> steps() {
    List<GrantStep> steps = new ArrayList<>();
    steps.add(new GrantStep(GrantAction.POST_NOTICE, noticedOn, null));
    steps.add(new GrantStep(GrantAction.CLOSE_NOTICE, noticeClosedOn, null));
    steps.add(new GrantStep(GrantAction.APPROVE, approvedOn, approvedBy));
    steps.add(new GrantStep(GrantAction.PAY, paidOn, paidBy));
    steps.add(new GrantStep(GrantAction.RECORD, recordedOn, recordedBy));
    steps.add(new GrantStep(GrantAction.CANCEL, cancelledOn, cancelledBy));
    steps.removeIf(step -> Objects.isNull(step.on()));
    return steps;
  }

  public Optional<NoticePeriod> notice() {
    return noticedOn == null
        ? Optional.empty()
        : Optional.of(new NoticePeriod(noticedOn, noticeDays, noticeLastDay, noticeProvisional));
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public String appliedBy() {
    return appliedBy;
  }

  public LocalDate paidOn() {
    return paidOn;
  }

  public LocalDate recordDueOn() {
    return recordDueOn;
  }

  public LocalDate lastStepOn() {
    return lastStepOn;
  }

  public String cancelReason() {
    return cancelReason;
  }
}
