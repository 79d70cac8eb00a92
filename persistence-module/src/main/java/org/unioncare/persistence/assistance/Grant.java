package org.unioncare.persistence.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.Approver;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.GrantAction;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.assistance.GrantBasis;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantProcedure;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.organisation.Union;

/** 帮扶审批: aid to an archived household out of a fund, on its way from application to record. */
@Entity
@Table(name = "aid_grant")
@PolicyClause({"MC-20", "MC-21", "MC-23", "MC-25"})
@NamedQuery(
    name = "Grant.ofNo",
    query = "SELECT g FROM Grant g JOIN FETCH g.union WHERE g.grantNo = :no")
@NamedQuery(
    name = "Grant.grantedIn",
    query =
        """
        SELECT g.fundId, SUM(g.amount) FROM Grant g
        WHERE g.archiveId = :archive AND g.aidYear = :year
          AND (:anyAid = TRUE OR g.aid = :aid)
          AND g.status <> org.unioncare.domain.assistance.GrantStatus.CANCELLED
          AND (:anyone = TRUE OR g.person = :person)
        GROUP BY g.fundId""")
@NamedQuery(
    name = "Grant.kindsOfArchive",
    query =
        """
        SELECT g.aid, g.aidYear FROM Grant g
        WHERE g.archiveId = :archive
          AND g.status <> org.unioncare.domain.assistance.GrantStatus.CANCELLED""")
@NamedQuery(
    name = "Grant.paidToPersons",
    query =
        """
        SELECT SUM(g.amount) FROM Grant g
        WHERE g.history.paidOn BETWEEN :first AND :last
          AND g.archiveId IN (
            SELECT m.archive.id FROM HouseholdMember m WHERE m.residentId IN :persons)""")
@NamedQuery(
    name = "Grant.inYear",
    query =
        """
        SELECT g FROM Grant g
        WHERE g.archiveId = :archive AND g.fundId = :fund AND g.aid = :aid AND g.person = :person
          AND g.aidYear = :year
          AND g.status <> org.unioncare.domain.assistance.GrantStatus.CANCELLED
        ORDER BY g.grantNo""")
@NamedQuery(
    name = "Grant.matching",
    query =
        """
        SELECT g FROM Grant g
        WHERE g.unionPath LIKE :pattern
          AND (:anyBefore = TRUE OR g.id < (SELECT k.id FROM Grant k WHERE k.grantNo = :before))
          AND (:anyArchive = TRUE OR g.archiveNo = :archive)
          AND (:anyFund = TRUE OR g.fundCode = :fund)
          AND (:anyStatus = TRUE OR g.status = :status)
          AND (:anyAid = TRUE OR g.aid = :aid)
          AND (:anyDay = TRUE OR (
            g.status = org.unioncare.domain.assistance.GrantStatus.PAID AND g.history.recordDueOn < :day))
        ORDER BY g.id DESC""")
@NamedQuery(
    name = "Grant.waiting",
    query =
        """
        SELECT g FROM Grant g
        WHERE (:anyAtUnion = TRUE AND g.unionPath = :path AND g.status IN :atUnion)
          OR (:anyAtApprover = TRUE AND g.approverPath = :path AND g.status IN :atApprover)
          OR (:anyAtOwner = TRUE AND g.ownerPath = :path AND g.status IN :atOwner)
        ORDER BY g.history.lastStepOn, g.id""")
@NamedQuery(
    name = "Grant.waitingCount",
    query =
        """
        SELECT COUNT(g) FROM Grant g
        WHERE (:anyAtUnion = TRUE AND g.unionPath = :path AND g.status IN :atUnion)
          OR (:anyAtApprover = TRUE AND g.approverPath = :path AND g.status IN :atApprover)
          OR (:anyAtOwner = TRUE AND g.ownerPath = :path AND g.status IN :atOwner)""")
public class Grant {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aid_grant_seq")
  @SequenceGenerator(name = "aid_grant_seq", sequenceName = "aid_grant_seq", allocationSize = 50)
  private Long id;

  @Column(name = "grant_no", nullable = false, length = 40, updatable = false)
  private GrantNo grantNo;

  @Column(name = "archive_id", nullable = false, updatable = false)
  private Long archiveId;

  @Column(name = "archive_no", nullable = false, length = 24, updatable = false)
  private String archiveNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "archive_level", nullable = false, updatable = false)
  private UnionLevel archiveLevel;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "union_id", nullable = false)
  private Union union;

  @Column(name = "union_path", nullable = false, length = 200)
  private String unionPath;

  @Column(name = "worker_name", nullable = false, length = 40, updatable = false)
  private String workerName;

  @Column(name = "fund_id", nullable = false, updatable = false)
  private Long fundId;

  @Column(name = "fund_code", nullable = false, length = 32, updatable = false)
  private FundCode fundCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "fund_level", nullable = false, updatable = false)
  private UnionLevel fundLevel;

  @Column(name = "owner_path", nullable = false, length = 200, updatable = false)
  private String ownerPath;

  @Column(name = "approver_path", nullable = false, length = 200, updatable = false)
  private String approverPath;

  @Column(name = "approval_clause", length = 10, updatable = false)
  private String approvalClause;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private AssistanceType aid;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money amount;

  @Column(name = "aid_year", nullable = false, updatable = false)
  private int aidYear;

  @Column(name = "aid_period", nullable = false, length = 7, updatable = false)
  private AidPeriod period;

  @Column(nullable = false, length = 40, updatable = false)
  private String person;

  @Column(length = 1000, updatable = false)
  private String basis;

  @Column(name = "cap_limit", precision = 19, scale = 2, updatable = false)
  private Money capLimit;

  @Column(name = "cap_used", precision = 19, scale = 2, updatable = false)
  private Money capUsed;

  @Column(name = "cap_clause", length = 10, updatable = false)
  private String capClause;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private GrantStatus status;

  @Column(name = "live_archive_id")
  private Long liveArchiveId;

  @Embedded private GrantHistory history;

  @Version private long version;

  protected Grant() {}

  /**
   * An application that was judged and may stand.
   *
   * @param cap what the household had used of the cap before, or null where there is no cap
   */
  public Grant(
      GrantApplication application,
      AidedArchive archive,
      Fund fund,
      CapUse cap,
      LocalDate on,
      String by) {
    this.grantNo = GrantNo.of(fund.code(), fund.numberGrant());
    this.archiveId = archive.id();
    this.archiveNo = archive.no().value();
    this.archiveLevel = archive.level();
    this.union = archive.union();
    this.unionPath = archive.union().path().value();
    this.workerName = archive.workerName();
    this.fundId = fund.id();
    this.fundCode = fund.code();
    this.fundLevel = fund.level();
    this.ownerPath = fund.owner().path().value();
    this.approverPath = ownerPath;
    this.aid = application.aid();
    this.amount = application.amount();
    this.period = application.periodOn(on);
    this.aidYear = period.year();
    this.person = application.person();
    this.basis = application.basis().text();
    this.capLimit = cap == null ? null : cap.cap().limit();
    this.capUsed = cap == null ? null : cap.used();
    this.capClause = cap == null ? null : cap.cap().clause();
    this.status = GrantStatus.APPLIED;
    this.liveArchiveId = archive.id();
    this.history = new GrantHistory(on, by);
  }

  /** Reserves the approval to a union above the fund's owner; before the application is kept. */
  public void reserveApproval(Approver approver) {
    approverPath = approver.union().value();
    approvalClause = approver.clause();
  }

  /** The union whose chair approves it. */
  public Approver approver() {
    return new Approver(new UnionPath(approverPath), approvalClause);
  }

  /** 公开公示: posted where the worker works. */
  public void postNotice(NoticePeriod period) {
    move(GrantAction.POST_NOTICE, period.postedOn());
    history.noticed(period);
  }

  /** Nobody objected while the notice hung. */
  public void closeNotice(LocalDate on) {
    requireNext(GrantAction.CLOSE_NOTICE, on);
    notice()
        .filter(period -> on.isBefore(period.closableFrom()))
        .ifPresent(
            period -> {
              throw RefusedException.because(
                  Reason.of(
                      "NOTICE_NOT_OVER",
                      "MC-21",
                      period.workingDays(),
                      period.lastDay(),
                      period.closableFrom()));
            });
    move(GrantAction.CLOSE_NOTICE, on);
    history.noticeClosed(on);
  }

  /** 审定, by somebody else than the applicant. */
  public void approve(LocalDate on, String by) {
    requireNext(GrantAction.APPROVE, on);
    history.requireOther(GrantAction.APPROVE, by);
    move(GrantAction.APPROVE, on);
    history.approved(on, by);
  }

  /** 发放, by somebody else than applicant and approver; to be recorded by the day given. */
  public void pay(LocalDate on, String by, LocalDate recordDueOn) {
    requireNext(GrantAction.PAY, on);
    history.requireOther(GrantAction.PAY, by);
    move(GrantAction.PAY, on);
    history.paid(on, by, recordDueOn);
  }

  /** 录入: entered in the household's archive. */
  public void record(LocalDate on, String by) {
    move(GrantAction.RECORD, on);
    history.recorded(on, by);
  }

  /** Takes the application back or refuses it; its place in the period is free again. */
  public void cancel(LocalDate on, String by, String reason) {
    move(GrantAction.CANCEL, on);
    history.cancelled(on, by, reason);
    liveArchiveId = null;
  }

  private void move(GrantAction action, LocalDate on) {
    requireNext(action, on);
    status = GrantProcedure.move(status, action);
  }

  private void requireNext(GrantAction action, LocalDate on) {
    GrantProcedure.move(status, action);
    history.requireNotBefore(on);
  }

  /** Refuses when it was changed since it was read. */
  public void requireVersion(long read) {
    if (read != version) {
      throw RefusedException.stale(read, version);
    }
  }

  /** The refusal of another grant of the same household, fund and kind in an overlapping period. */
  public Optional<Reason> hinders(AidPeriod other) {
    return period.overlaps(other)
        ? Optional.of(
            Reason.of(AidPeriod.REFUSAL, "MC-20", grantNo, period, amount, status).in("period"))
        : Optional.empty();
  }

  public GrantRow row() {
    return new GrantRow(
        grantNo,
        new ArchiveNo(archiveNo),
        workerName,
        archiveLevel,
        fundCode,
        fundLevel,
        aid,
        amount,
        period,
        status,
        history.appliedOn(),
        history.notice().map(NoticePeriod::lastDay).orElse(null),
        history.paidOn(),
        history.recordDueOn(),
        history.lastStepOn());
  }

  public Optional<NoticePeriod> notice() {
    return history.notice();
  }

  public GrantHistory history() {
    return history;
  }

  public GrantNo no() {
    return grantNo;
  }

  public Long archiveId() {
    return archiveId;
  }

  public ArchiveNo archive() {
    return new ArchiveNo(archiveNo);
  }

  public Union union() {
    return union;
  }

  /** The union that keeps the fund. */
  public UnionCode fundOwner() {
    return new UnionPath(ownerPath).code();
  }

  public FundCode fund() {
    return fundCode;
  }

  public Money amount() {
    return amount;
  }

  public GrantStatus status() {
    return status;
  }

  public String person() {
    return person;
  }

  public GrantBasis basis() {
    return GrantBasis.of(basis);
  }

  public Money capLimit() {
    return capLimit;
  }

  public Money capUsed() {
    return capUsed;
  }

  public String capClause() {
    return capClause;
  }

  public long version() {
    return version;
  }
}
