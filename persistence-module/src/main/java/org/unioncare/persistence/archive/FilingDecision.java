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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.archive.DecisionView;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The judgement that gave an archive its level, as it was made: facts, pack and version, outcome
 * with its conditions, hash. It is never changed; an application filed again gets another.
 */
@Entity
@Table(name = "filing_decision")
@NamedQuery(
    name = "FilingDecision.between",
    query =
        """
        SELECT a.archiveNo, d.judgedOn, d.packId, d.packVersion, d.level, d.kind, d.inputHash,
          d.judgement
        FROM FilingDecision d JOIN d.archive a
        WHERE a.archiveNo BETWEEN :first AND :last AND a.unionPath LIKE :pattern
        ORDER BY a.archiveNo, d.id""")
@NamedQuery(
    name = "FilingDecision.textsOfArchive",
    query =
        """
        SELECT d.judgement FROM FilingDecision d
        WHERE d.archive.id = :archive
        ORDER BY d.id DESC""")
@PolicyClause({"LZ-13", "QS-24"})
public class FilingDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_decision_seq")
  @SequenceGenerator(
      name = "filing_decision_seq",
      sequenceName = "filing_decision_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "archive_id", nullable = false, updatable = false)
  private HardshipArchive archive;

  @Column(name = "judged_on", nullable = false)
  private LocalDate judgedOn;

  @Column(name = "judged_at", nullable = false)
  private LocalDateTime judgedAt;

  @Column(nullable = false, length = 40)
  private String account;

  @Column(name = "pack_id", nullable = false, length = 40)
  private String packId;

  @Column(name = "pack_version", nullable = false)
  private int packVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "archive_level", nullable = false, length = 12)
  private UnionLevel level;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private HardshipKind kind;

  @Column(nullable = false)
  private String judgement;

  @Column(name = "input_hash", nullable = false, length = 64)
  private String inputHash;

  protected FilingDecision() {}

  FilingDecision(HardshipArchive archive, Decision decision, String account, LocalDateTime at) {
    this.archive = archive;
    this.judgedOn = decision.situation().applicationDate();
    this.judgedAt = at;
    this.account = account;
    this.packId = decision.assessment().pack().id();
    this.packVersion = decision.assessment().pack().version();
    this.level = decision.assessment().level();
    this.kind = decision.assessment().kind();
    this.judgement = decision.text();
    this.inputHash = decision.assessment().inputHash();
  }

  /** The pack it was judged by. */
  public PackReference pack() {
    return new PackReference(packId, packVersion);
  }

  DecisionView view() {
    return new DecisionView(judgedOn, judgedAt, account, Decision.read(judgement).assessment());
  }
}
