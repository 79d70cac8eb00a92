package org.unioncare.persistence.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import org.unioncare.domain.archive.ArchiveLine;
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
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
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
        SELECT a FROM HardshipArchive a JOIN FETCH a.union JOIN FETCH a.desk
        WHERE a.archiveNo = :no AND a.unionPath LIKE :pattern""")
@NamedQuery(
    name = "HardshipArchive.liveOfPersons",
    query =
        """
        SELECT m.liveResidentId, a.archiveNo, a.unionPath, a.workerName
        FROM HouseholdMember m JOIN m.archive a WHERE m.liveResidentId IN :persons""")
@NamedQuery(
    name = "HardshipArchive.ofPerson",
    query =
        """
        SELECT a FROM HouseholdMember m JOIN m.archive a WHERE m.residentId = :person
        ORDER BY a.archiveNo DESC""")
@NamedQuery(
    name = "HardshipArchive.waitingAt",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.DeskCount(a.awaits, COUNT(a), MIN(a.dueOn))
        FROM HardshipArchive a WHERE a.desk.code = :desk AND a.awaits IN :steps
        GROUP BY a.awaits ORDER BY a.awaits""")
@NamedQuery(
    name = "HardshipArchive.exitedOfPerson",
    query =
        """
        SELECT COUNT(a) FROM HouseholdMember m JOIN m.archive a
        WHERE m.residentId = :person AND m.position = 0
          AND a.status = org.unioncare.domain.archive.ArchiveStatus.DEREGISTERED
          AND a.deregistrationGround
            = org.unioncare.domain.archive.DeregistrationGround.HARDSHIP_EXITED""")
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

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ArchiveStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "archive_level", nullable = false, length = 12)
  private UnionLevel level;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private HardshipKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private Cohort cohort;

  @Enumerated(EnumType.STRING)
  @Column(name = "worker_kind", nullable = false, length = 12)
  private WorkerKind workerKind;

  @Column(name = "worker_name", nullable = false, length = 40)
  private String workerName;

  @Column(name = "worker_resident_id", nullable = false, length = 18)
  private ResidentIdNumber workerResidentId;

  @Column(name = "worker_birth_date", nullable = false)
  private LocalDate workerBirthDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "worker_sex", nullable = false, length = 8)
  private Sex workerSex;

  @Column(name = "members", nullable = false)
  private int members;

  @Enumerated(EnumType.STRING)
  @Column(name = "main_cause", nullable = false, length = 32)
  private HardshipCause mainCause;

  @Column(name = "income_per_head", nullable = false, precision = 19, scale = 2)
  private Money incomePerHead;

  @Column(name = "applied_on", nullable = false)
  private LocalDate appliedOn;

  @Column(name = "active_from")
  private LocalDate activeFrom;

  @Column(name = "last_aided_on")
  private LocalDate lastAidedOn;

  @Column(name = "deceased_on")
  private LocalDate deceasedOn;

  @Column(name = "exited_on")
  private LocalDate exitedOn;

  @Column(name = "unreachable_since")
  private LocalDate unreachableSince;

  @Column(name = "deregistered_on")
  private LocalDate deregisteredOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "deregistration_ground", length = 24)
  private DeregistrationGround deregistrationGround;

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

  @Column(name = "filed_by", nullable = false, length = 40)
  private String filedBy;

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
    archive.desk = union;
    archive.deskSince = when.on();
    archive.state(sheet, decision, by, when);
    archive.filed(null, ArchiveAction.FILE, by, when, null);
    return archive;
  }

  /** Files a returned application again under its number, corrected. */
  public void refile(ArchiveSheet sheet, Decision decision, Actor by, When when, String remark) {
    permit(ArchiveAction.REFILE, by, when, remark);
    ArchiveStatus before = status;
    state(sheet, decision, by, when);
    filed(before, ArchiveAction.REFILE, by, when, remark);
  }

  private void state(ArchiveSheet sheet, Decision decision, Actor by, When when) {
    level = decision.assessment().level();
    kind = decision.assessment().kind();
    incomePerHead = decision.assessment().incomePerHead();
    workerKind = sheet.kind();
    workerName = sheet.worker().name();
    workerResidentId = sheet.worker().residentId();
    workerBirthDate = workerResidentId.birthDate();
    workerSex = workerResidentId.sex();
    members = sheet.household();
    mainCause = sheet.causes().main();
    appliedOn = when.on();
    filedBy = by.account();
    stateHousehold(sheet);
    decisions.add(new FilingDecision(this, decision, by.account(), when.recordedAt()));
    if (figures == null) {
      figures = new HouseholdFigures(this, archiveNo);
    }
    figures.restate(unionPath, decision, mainCause);
  }

  private void stateHousehold(ArchiveSheet sheet) {
    List<Person> persons = new ArrayList<>(List.of(sheet.worker()));
    persons.addAll(sheet.members());
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

  private void filed(
      ArchiveStatus before, ArchiveAction action, Actor by, When when, String remark) {
    status = ArchiveStatus.APPLIED;
    record(before, action, by, when, remark);
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
    dueOn = period.closableFrom();
  }

  /** Keeps an objection; the notice cannot be closed before it is answered. */
  public void object(Actor by, When when, String raisedBy, String content) {
    step(ArchiveAction.OBJECT, by, when, content);
    notice().object(when.on(), raisedBy, content);
    dueOn = notice().period().closableFrom();
  }

  /** Answers the oldest open objection. */
  public void answerObjection(Actor by, When when, String answer) {
    step(ArchiveAction.ANSWER_OBJECTION, by, when, answer);
    notice().answer(when.on(), answer);
    dueOn = notice().period().closableFrom();
  }

  public void closeNotice(Actor by, When when, String remark) {
    step(ArchiveAction.CLOSE_NOTICE, by, when, remark);
    notice().end(when.on());
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
    activeFrom = when.on();
    cohort = of;
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
    switch (change) {
      case DECEASED -> deceasedOn = happenedOn;
      case EXITED -> exitedOn = happenedOn;
      case UNREACHABLE -> unreachableSince = happenedOn;
    }
  }

  /** 注销. */
  public void deregister(Actor by, When when, DeregistrationGround ground, String reason) {
    if (ground == DeregistrationGround.OTHER && (reason == null || reason.isBlank())) {
      throw RefusedException.malformed(Reason.at("reason", "REASON_REQUIRED"));
    }
    step(ArchiveAction.DEREGISTER, by, when, reason);
    deregisteredOn = when.on();
    deregistrationGround = ground;
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
    List<Reason> found = new ArrayList<>();
    boolean decides = action == ArchiveAction.DECIDE || action == ArchiveAction.APPROVE;
    if (decides && by.account().equals(filedBy)) {
      found.add(Reason.of("FILED_BY_SAME_PERSON", "MC-12"));
    }
    if (action == ArchiveAction.CLOSE_NOTICE) {
      notice().period().hindranceOn(on).ifPresent(found::add);
      if (notice().openObjection().isPresent()) {
        found.add(Reason.of("OBJECTION_OPEN", "QS-26"));
      }
    }
    if (action == ArchiveAction.ANSWER_OBJECTION && notice().openObjection().isEmpty()) {
      found.add(Reason.of("NO_OPEN_OBJECTION", "QS-26"));
    }
    return found;
  }

  private void step(ArchiveAction action, Actor by, When when, String reason) {
    Procedure.Step step = permit(action, by, when, reason);
    ArchiveStatus before = status;
    status = step.to();
    record(before, action, by, when, reason);
  }

  private Procedure.Step permit(ArchiveAction action, Actor by, When when, String reason) {
    Procedure.Step step = Procedure.permit(status, action, route(), desk.code(), by);
    if (action.needsReason() && (reason == null || reason.isBlank())) {
      throw RefusedException.malformed(Reason.at("reason", "REASON_REQUIRED"));
    }
    when.requireNotBefore(lastStepOn);
    List<Reason> hindrances = hindrances(action, by, when.on());
    if (!hindrances.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, hindrances);
    }
    return step;
  }

  private void record(
      ArchiveStatus before, ArchiveAction action, Actor by, When when, String reason) {
    steps.add(new ArchiveStep(this, stepsTaken++, action, before, status, when, by, reason));
    lastStepOn = when.on();
    await(when.on());
    if (figures != null) {
      figures.standAt(status);
    }
  }

  private void moveTo(Union next, When when) {
    desk = next;
    deskSince = when.on();
    await(when.on());
  }

  private void await(LocalDate since) {
    awaits = Procedure.awaited(status, route(), desk.code()).orElse(null);
    dueOn = since;
  }

  private void endNotice(When when) {
    if (!notices.isEmpty() && notice().view().endedOn() == null) {
      notice().end(when.on());
    }
  }

  private void release() {
    household.forEach(HouseholdMember::release);
  }

  boolean hasOpenObjection() {
    return !notices.isEmpty() && notice().openObjection().isPresent();
  }

  /** The notice hanging now or last. */
  PublicNotice notice() {
    return notices.get(notices.size() - 1);
  }

  public ApprovalRoute route() {
    return new ApprovalRoute(unionPath, level);
  }

  /** The next union up from where the archive lies, empty at the end of its route. */
  public Optional<UnionCode> nextOnRoute() {
    return route().after(desk.code());
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

  public Union desk() {
    return desk;
  }

  public ArchiveStatus status() {
    return status;
  }

  public UnionLevel level() {
    return level;
  }

  public HardshipKind kind() {
    return kind;
  }

  public Optional<Cohort> cohort() {
    return Optional.ofNullable(cohort);
  }

  public WorkerKind workerKind() {
    return workerKind;
  }

  public String workerName() {
    return workerName;
  }

  public ResidentIdNumber workerResidentId() {
    return workerResidentId;
  }

  public Sex workerSex() {
    return workerSex;
  }

  public LocalDate workerBirthDate() {
    return workerBirthDate;
  }

  public int members() {
    return members;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public Optional<LocalDate> activeFrom() {
    return Optional.ofNullable(activeFrom);
  }

  public Optional<LocalDate> lastAidedOn() {
    return Optional.ofNullable(lastAidedOn);
  }

  public Optional<LocalDate> deceasedOn() {
    return Optional.ofNullable(deceasedOn);
  }

  public Optional<LocalDate> exitedOn() {
    return Optional.ofNullable(exitedOn);
  }

  public Optional<LocalDate> unreachableSince() {
    return Optional.ofNullable(unreachableSince);
  }

  public Optional<DeregistrationGround> deregistrationGround() {
    return Optional.ofNullable(deregistrationGround);
  }

  public String filedBy() {
    return filedBy;
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

  /** As lists show it. */
  ArchiveLine line() {
    return new ArchiveLine(
        archiveNo,
        status,
        level,
        kind,
        workerKind,
        workerName,
        workerResidentId,
        workerSex,
        workerBirthDate,
        mainCause,
        members,
        incomePerHead,
        appliedOn,
        activeFrom,
        lastAidedOn,
        deregisteredOn,
        union.code(),
        union.name(),
        desk.code(),
        desk.name(),
        awaits,
        dueOn);
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
