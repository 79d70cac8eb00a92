package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/** 申请: when and by whom an application was filed, and the level and kind its judgement gave it. */
@Embeddable
@PolicyClause({"LZ-13", "MC-12"})
public class Application {

  @Enumerated(EnumType.STRING)
  @Column(name = "archive_level", nullable = false, length = 12)
  private UnionLevel level;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private HardshipKind kind;

  @Column(name = "income_per_head", nullable = false, precision = 19, scale = 2)
  private Money incomePerHead;

  @Column(name = "members", nullable = false)
  private int members;

  @Enumerated(EnumType.STRING)
  @Column(name = "main_cause", nullable = false, length = 32)
  private HardshipCause mainCause;

  @Column(name = "applied_on", nullable = false)
  private LocalDate appliedOn;

  @Column(name = "filed_by", nullable = false, length = 40)
  private String filedBy;

  protected Application() {}

  Application(ArchiveSheet sheet, Assessment judged, Actor by, LocalDate on) {
    level = judged.level();
    kind = judged.kind();
    incomePerHead = judged.incomePerHead();
    members = sheet.household();
    mainCause = sheet.causes().main();
    appliedOn = on;
    filedBy = by.account();
  }

  /** Who filed an application neither decides nor approves it. */
  List<Reason> hindrances(ArchiveAction action, Actor by) {
    boolean decides = action == ArchiveAction.DECIDE || action == ArchiveAction.APPROVE;
    return decides && by.account().equals(filedBy)
        ? List.of(Reason.of("FILED_BY_SAME_PERSON", "MC-12"))
        : List.of();
  }

  UnionLevel level() {
    return level;
  }

  HardshipKind kind() {
    return kind;
  }

  Money incomePerHead() {
    return incomePerHead;
  }

  int members() {
    return members;
  }

  HardshipCause mainCause() {
    return mainCause;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  String filedBy() {
    return filedBy;
  }
}
