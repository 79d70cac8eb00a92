package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.HouseholdFlag;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/**
 * One flat row of what an archive was judged by, so that a whole register can be judged again by
 * other rules; it always says what the decision in force and the status of the archive say.
 */
@Entity
@Table(name = "household_figures")
@PolicyClause({"LZ-13", "QS-24"})
public class HouseholdFigures {

  @Id
  @Column(name = "archive_id")
  private Long archiveId;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "archive_id")
  private HardshipArchive archive;

  @Column(name = "archive_no", nullable = false, length = 24, updatable = false)
  private ArchiveNo archiveNo;

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
  @Column(name = "main_cause", nullable = false, length = 32)
  private HardshipCause mainCause;

  @Column(nullable = false, length = 12)
  private String clause;

  @Column(name = "applied_on", nullable = false)
  private LocalDate appliedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "worker_kind", nullable = false, length = 12)
  private WorkerKind workerKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "hardship_event", nullable = false, length = 24)
  private HardshipEvent event;

  @Column(nullable = false)
  private int members;

  @Column(nullable = false)
  private int flags;

  @Column(nullable = false)
  private int evidence;

  @Column(nullable = false)
  private int exclusions;

  @Column(name = "register_region", length = 6)
  private String registerRegion;

  @Column(name = "line_fen", nullable = false)
  private long line;

  @Embedded private IncomeFigures income;
  @Embedded private SpendingFigures spending;

  @Column(length = 1000)
  private String months;

  protected HouseholdFigures() {}

  HouseholdFigures(HardshipArchive archive, ArchiveNo no) {
    this.archive = archive;
    this.archiveNo = no;
  }

  /** What the archive is judged by now. */
  void restate(UnionPath where, Decision decision, HardshipCause cause) {
    Situation situation = decision.situation();
    HouseholdFacts facts = situation.facts();
    unionPath = where;
    level = decision.assessment().level();
    kind = decision.assessment().kind();
    clause = decision.assessment().clause();
    mainCause = cause;
    appliedOn = situation.applicationDate();
    workerKind = facts.worker();
    event = facts.event();
    members = facts.members();
    flags = HouseholdFlag.bits(facts);
    evidence = HouseholdColumns.bits(facts.evidence());
    exclusions = HouseholdColumns.bits(facts.exclusions());
    registerRegion = facts.registerRegion();
    line = situation.line().fen();
    income = new IncomeFigures(facts);
    spending = new SpendingFigures(facts);
    months = MonthFigures.text(situation);
  }

  /** Where the archive stands in the procedure now. */
  void standAt(ArchiveStatus now) {
    status = now;
  }
}
