package org.unioncare.persistence.archive;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.StepView;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.PolicyClause;

/** One step that was taken with an archive: who did what, when, and what was said. */
@Entity
@Table(name = "archive_step")
@PolicyClause("MC-12")
public class ArchiveStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "archive_step_seq")
  @SequenceGenerator(
      name = "archive_step_seq",
      sequenceName = "archive_step_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "archive_id", nullable = false, updatable = false)
  private HardshipArchive archive;

  @Column(name = "step_position", nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ArchiveAction action;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", length = 16)
  private ArchiveStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", nullable = false, length = 16)
  private ArchiveStatus to;

  @Column(name = "taken_on", nullable = false)
  private LocalDate takenOn;

  @Column(name = "recorded_at", nullable = false)
  private LocalDateTime recordedAt;

  @Column(nullable = false, length = 40)
  private String account;

  @Column(name = "person_name", nullable = false, length = 40)
  private String personName;

  @Column(name = "union_code", nullable = false, length = 11)
  private UnionCode union;

  @Column(length = 500)
  private String reason;

  protected ArchiveStep() {}

  ArchiveStep(
      HardshipArchive archive,
      int position,
      ArchiveAction action,
      ArchiveStatus from,
      ArchiveStatus to,
      When when,
      Actor by,
      String reason) {
    this.archive = archive;
    this.position = position;
    this.action = action;
    this.from = from;
    this.to = to;
    this.takenOn = when.on();
    this.recordedAt = when.recordedAt();
    this.account = by.account();
    this.personName = by.name();
    this.union = by.union();
    this.reason = reason;
  }

  UnionCode union() {
    return union;
  }

  StepView view(String unionName) {
    return new StepView(
        action, to, takenOn, recordedAt, account, personName, union, unionName, reason);
  }
}
