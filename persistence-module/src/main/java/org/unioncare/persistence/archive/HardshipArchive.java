package org.unioncare.persistence.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ApprovalRoute;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.Change;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.archive.Procedure;
import org.unioncare.domain.archive.StepView;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.eligibility.Cohort;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;

/**
 * 困难职工档案: one household, one archive, in the worker's name. It is filed, verified, decided,
 * publicly noticed, reviewed up the route, approved, and one day deregistered; what the procedure
 * does not list for its status is refused.
 */
@Entity
@Table(name = "hardship_archive")
@NamedQuery(
    name = "HardshipArchive.ofNo",
    query =
        """
        SELECT a FROM HardshipArchive a JOIN FETCH a.union JOIN FETCH a.progress.desk
        WHERE a.archiveNo = :no AND a.unionPath LIKE :pattern""")
@NamedQuery(
    name = "HardshipArchive.waitingAt",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.DeskCount(
          a.progress.awaits, COUNT(a), MIN(a.progress.dueOn))
        FROM HardshipArchive a
        WHERE a.progress.desk.code = :desk AND a.progress.awaits IN :steps
        GROUP BY a.progress.awaits ORDER BY a.progress.awaits""")
@PolicyClause({"QS-01", "LZ-13", "LZ-A1", "MC-11"})
public class HardshipArchive {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hardship_archive_seq")
  @SequenceGenerator(
      name = "hardship_archive_seq",
      sequenceName = "hardship_archive_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "archive_no", nullable = false, length = 24, updatable = false)
  private ArchiveNo archiveNo;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "union_id", nullable = false)
  private Union union;

  @Column(name = "union_path", nullable = false, length = 200)
  private UnionPath unionPath;

  @Embedded private Worker worker;
  @Embedded private Application application;
  @Embedded private Progress progress;
  @Embedded private Approval approval;
  @Embedded private ReportedChanges changes;
  @Embedded private Deregistration deregistration;

  @Column(name = "last_aided_on")
  private LocalDate lastAidedOn;

  @OneToMany(mappedBy = "archive", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<HouseholdMember> household = new ArrayList<>();

  @OneToMany(mappedBy = "archive", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<ArchiveStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "archive", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<PublicNotice> notices = new ArrayList<>();

  @OneToMany(mappedBy = "archive", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<FilingDecision> decisions = new ArrayList<>();

  @OneToOne(mappedBy = "archive", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
  private HouseholdFigures figures;

  @Version private long version;

  protected HardshipArchive() {}

  /** Files the application of a household; the judgement gives the archive its level. */
  public static HardshipArchive file(
      ArchiveNo no, Union union, ArchiveSheet sheet, Decision decision, Actor by, When when) {
    when.requireNotBefore(null);
    HardshipArchive archive = new HardshipArchive();
    archive.archiveNo = no;
    archive.union = union;
    archive.unionPath = union.path();
    archive.progress = new Progress(union, when.on());
    archive.state(sheet, decision, by, when);
    archive.come(ArchiveStatus.APPLIED, ArchiveAction.FILE, by, when, null);
    return archive;
  }

  /** Files a returned application again under its number, corrected. */
  public void refile(ArchiveSheet sheet, Decision decision, Actor by, When when, String remark) {
    permit(ArchiveAction.REFILE, by, when, remark);
    state(sheet, decision, by, when);
    come(ArchiveStatus.APPLIED, ArchiveAction.REFILE, by, when, remark);
  }

  private void state(ArchiveSheet sheet, Decision decision, Actor by, When when) {
    worker = new Worker(sheet);
    application = new Application(sheet, decision.assessment(), by, when.on());
    stateHousehold(sheet.persons());
    decisions.add(new FilingDecision(this, decision, by.account(), when.recordedAt()));
    if (figures == null) {
      figures = new HouseholdFigures(this, archiveNo);
    }
    figures.restate(unionPath, decision, application.mainCause());
  }

  private void stateHousehold(List<Person> persons) {
    household.removeIf(known -> persons.stream().noneMatch(known::is));
    for (int at = 0; at < persons.size(); at++) {
      Person person = persons.get(at);
      Optional<HouseholdMember> known = household.stream().filter(m -> m.is(person)).findFirst();
      if (known.isPresent()) {
        known.get().restate(at, person);
      } else {
        household.add(new HouseholdMember(this, at, person));
      }
    }
  }

  /** 入户核实. */
  public void verify(Actor by, When when, String findings) {
    step(ArchiveAction.VERIFY, by, when, findings);
  }

  /** 集体研究. */
  public void decide(Actor by, When when, String minutes) {
    step(ArchiveAction.DECIDE, by, when, minutes);
  }

  /** 公示. */
  public void postNotice(Actor by, When when, NoticePeriod period, String place) {
    step(ArchiveAction.POST_NOTICE, by, when, null);
    notices.add(new PublicNotice(this, period, place));
    progress.waitUntil(period.closableFrom());
  }

  /** Keeps an objection; the notice cannot be closed before it is answered. */
  public void object(Actor by, When when, String raisedBy, String content) {
    step(ArchiveAction.OBJECT, by, when, content);
    notice().object(when.on(), raisedBy, content);
    progress.waitUntil(notice().period().closableFrom());
  }

  /** Answers the oldest open objection. */
  public void answerObjection(Actor by, When when, String answer) {
    step(ArchiveAction.ANSWER_OBJECTION, by, when, answer);
    notice().answer(when.on(), answer);
    progress.waitUntil(notice().period().closableFrom());
  }

  public void closeNotice(Actor by, When when, String remark) {
    step(ArchiveAction.CLOSE_NOTICE, by, when, remark);
    endNotice(when);
  }

  /** 上报: puts the archive on the desk of the next union up. */
  public void submit(Actor by, When when, Union next, String remark) {
    step(ArchiveAction.SUBMIT, by, when, remark);
    moveTo(next, when);
  }

  /**
   * 审核: passes the archive on to the next union up; at the end of the route the opinion is kept and
   * the archive stays for the chair.
   */
  public void review(Actor by, When when, Union next, String opinion) {
    step(ArchiveAction.REVIEW, by, when, opinion);
    if (next != null) {
      moveTo(next, when);
    }
  }

  /** 审批: the archive is in force and lies with the filing union again. */
  public void approve(Actor by, When when, Cohort of, String opinion) {
    step(ArchiveAction.APPROVE, by, when, opinion);
    approval = new Approval(when.on(), of);
    moveTo(union, when);
  }

  /** 退回: back to the filing union, to be corrected. */
  public void returnForRework(Actor by, When when, String reason) {
    step(ArchiveAction.RETURN, by, when, reason);
    endNotice(when);
    moveTo(union, when);
  }

  /** 不予建档. */
  public void reject(Actor by, When when, String reason) {
    step(ArchiveAction.REJECT, by, when, reason);
    endNotice(when);
    release();
  }

  public void withdraw(Actor by, When when, String reason) {
    step(ArchiveAction.WITHDRAW, by, when, reason);
    endNotice(when);
    moveTo(union, when);
    release();
  }

  /** Records what the clean-up will look for: a death, an exit, a household nobody reaches. */
  public void reportChange(Actor by, When when, Change change, LocalDate happenedOn, String how) {
    LocalDate today = when.recordedAt().toLocalDate();
    if (happenedOn.isAfter(today)) {
      throw RefusedException.malformed(Reason.at("happenedOn", "DATE_TO_COME", happenedOn, today));
    }
    step(ArchiveAction.REPORT_CHANGE, by, when, how);
    changes = changes().and(change, happenedOn);
  }

  /** 注销. */
  public void deregister(Actor by, When when, DeregistrationGround ground, String reason) {
    if (ground == DeregistrationGround.OTHER && (reason == null || reason.isBlank())) {
      throw RefusedException.malformed(Reason.at("reason", "REASON_REQUIRED"));
    }
    step(ArchiveAction.DEREGISTER, by, when, reason);
    deregistration = new Deregistration(when.on(), ground);
    release();
  }

  /** Aid was paid to the household on a day. */
  public void aided(LocalDate on) {
    if (lastAidedOn == null || on.isAfter(lastAidedOn)) {
      lastAidedOn = on;
    }
  }

  /** What stands in the way of a step that the procedure lists, on a day. */
  List<Reason> hindrances(ArchiveAction action, Actor by, LocalDate on) {
    List<Reason> found = new ArrayList<>(application.hindrances(action, by));
    if (status() == ArchiveStatus.UNDER_NOTICE) {
      found.addAll(notice().hindrances(action, on));
    }
    return found;
  }

  private void step(ArchiveAction action, Actor by, When when, String reason) {
    come(permit(action, by, when, reason).to(), action, by, when, reason);
  }

  private Procedure.Step permit(ArchiveAction action, Actor by, When when, String reason) {
    Procedure.Step step = progress.permit(action, route(), by, when, reason);
    List<Reason> hindrances = hindrances(action, by, when.on());
    if (!hindrances.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, hindrances);
    }
    return step;
  }

  private void come(ArchiveStatus to, ArchiveAction action, Actor by, When when, String reason) {
    ArchiveStatus from = progress.status();
    int position = progress.come(to, route(), when.on());
    steps.add(new ArchiveStep(this, position, action, from, to, when, by, reason));
    if (figures != null) {
      figures.standAt(to);
    }
  }

  private void moveTo(Union next, When when) {
    progress.moveTo(next, route(), when.on());
  }

  private void endNotice(When when) {
    notices.forEach(notice -> notice.end(when.on()));
  }

  private void release() {
    household.forEach(HouseholdMember::release);
  }

  /** The notice hanging now or last. */
  PublicNotice notice() {
    return notices.get(notices.size() - 1);
  }

  public ApprovalRoute route() {
    return new ApprovalRoute(unionPath, level());
  }

  /** The next union up from where the archive lies, empty at the end of its route. */
  public Optional<UnionCode> nextOnRoute() {
    return route().after(progress.desk().code());
  }

  /**
   * Refuses a reader who has not seen the newest.
   *
   * @param seen the version read
   */
  public void requireVersion(long seen) {
    if (seen != version) {
      throw RefusedException.stale(seen, version);
    }
  }

  public Long id() {
    return id;
  }

  public ArchiveNo archiveNo() {
    return archiveNo;
  }

  public Union union() {
    return union;
  }

  public UnionPath unionPath() {
    return unionPath;
  }

  public Worker worker() {
    return worker;
  }

  public Application application() {
    return application;
  }

  public UnionLevel level() {
    return application.level();
  }

  Progress progress() {
    return progress;
  }

  public ArchiveStatus status() {
    return progress.status();
  }

  /** Empty of everything while the archive is not approved. */
  Approval approval() {
    return approval == null ? new Approval() : approval;
  }

  public Optional<LocalDate> activeFrom() {
    return Optional.ofNullable(approval().activeFrom());
  }

  ReportedChanges changes() {
    return changes == null ? new ReportedChanges() : changes;
  }

  /** Empty of everything while the archive is not deregistered. */
  Deregistration deregistration() {
    return deregistration == null ? new Deregistration() : deregistration;
  }

  LocalDate lastAidedOn() {
    return lastAidedOn;
  }

  public long version() {
    return version;
  }

  /** The judgement in force, the one made last. */
  public FilingDecision decision() {
    return decisions.get(decisions.size() - 1);
  }

  /** The worker and the members as stated, the worker first. */
  List<Person> persons() {
    return household.stream()
        .sorted(Comparator.comparing(HouseholdMember::position))
        .map(HouseholdMember::person)
        .toList();
  }

  /** The steps taken, the first one first, without the names of unions. */
  public List<StepView> taken() {
    return steps.stream().map(step -> step.view(null)).toList();
  }

  List<ArchiveStep> steps() {
    return steps;
  }

  List<PublicNotice> notices() {
    return notices;
  }

  List<FilingDecision> decisions() {
    return decisions;
  }
}
