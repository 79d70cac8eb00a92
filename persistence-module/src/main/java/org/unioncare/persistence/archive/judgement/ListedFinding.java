package org.unioncare.persistence.archive.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.judgement.JudgementDifference;
import org.unioncare.domain.archive.judgement.JudgementFinding;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/** A difference that a run found; it changes no archive, a person looks at it. */
@Entity
@Table(name = "judgement_finding")
@NamedQuery(
    name = "ListedFinding.ofRun",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.judgement.JudgementFindingView(f.id, f.archiveNo,
          a.worker.name, u.code, u.name, f.difference, f.judgedOn, f.parts, f.levelBefore,
          f.kindBefore, f.levelAfter, f.kindAfter, f.packId, f.packVersion)
        FROM ListedFinding f JOIN HardshipArchive a ON a.archiveNo = f.archiveNo JOIN a.union u
        WHERE f.run = :run AND f.path LIKE :pattern AND f.id > :after AND f.difference IN :kinds
        ORDER BY f.id""")
@NamedQuery(
    name = "ListedFinding.countOfRun",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.judgement.DifferenceCount(f.difference, COUNT(f))
        FROM ListedFinding f WHERE f.run = :run AND f.path LIKE :pattern
        GROUP BY f.difference ORDER BY f.difference""")
@NamedQuery(
    name = "ListedFinding.lastRun",
    query = "SELECT MAX(f.run) FROM ListedFinding f WHERE f.path LIKE :pattern")
@PolicyClause({"QS-24", "LZ-07"})
public class ListedFinding {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "judgement_finding_seq")
  @SequenceGenerator(
      name = "judgement_finding_seq",
      sequenceName = "judgement_finding_seq",
      allocationSize = 500)
  private Long id;

  @Column(name = "job_run_id", nullable = false, updatable = false)
  private long run;

  @Column(name = "archive_no", nullable = false, length = 24, updatable = false)
  private ArchiveNo archiveNo;

  @Column(name = "union_path", nullable = false, length = 200, updatable = false)
  private UnionPath path;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24, updatable = false)
  private JudgementDifference difference;

  @Column(name = "judged_on", updatable = false)
  private LocalDate judgedOn;

  @Column(length = 120, updatable = false)
  private String parts;

  @Enumerated(EnumType.STRING)
  @Column(name = "level_before", length = 12, updatable = false)
  private UnionLevel levelBefore;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind_before", length = 24, updatable = false)
  private HardshipKind kindBefore;

  @Enumerated(EnumType.STRING)
  @Column(name = "level_after", length = 12, updatable = false)
  private UnionLevel levelAfter;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind_after", length = 24, updatable = false)
  private HardshipKind kindAfter;

  @Column(name = "pack_id", length = 40, updatable = false)
  private String packId;

  @Column(name = "pack_version", updatable = false)
  private Integer packVersion;

  protected ListedFinding() {}

  ListedFinding(long run, UnionPath path, JudgementFinding found) {
    this.run = run;
    this.path = path;
    archiveNo = found.no();
    difference = found.difference();
    judgedOn = found.judgedOn();
    parts =
        found.parts().isEmpty()
            ? null
            : found.parts().stream().map(Enum::name).collect(Collectors.joining(","));
    levelBefore = found.levelBefore();
    kindBefore = found.kindBefore();
    levelAfter = found.levelAfter();
    kindAfter = found.kindAfter();
    packId = found.pack() == null ? null : found.pack().id();
    packVersion = found.pack() == null ? null : found.pack().version();
  }
}
