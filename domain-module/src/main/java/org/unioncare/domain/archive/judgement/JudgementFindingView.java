package org.unioncare.domain.archive.judgement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * A difference as lists show it.
 *
 * @param parts what differs, where the difference is between two answers
 * @param packId null, as the version, where there is no pack
 */
public record JudgementFindingView(
    long id,
    ArchiveNo archiveNo,
    String workerName,
    UnionCode union,
    String unionName,
    JudgementDifference difference,
    LocalDate judgedOn,
    List<DecisionPart> parts,
    UnionLevel levelBefore,
    HardshipKind kindBefore,
    UnionLevel levelAfter,
    HardshipKind kindAfter,
    String packId,
    Integer packVersion) {

  /** As the register keeps it, the parts as their names between commas. */
  public JudgementFindingView(
      Long id,
      ArchiveNo archiveNo,
      String workerName,
      UnionCode union,
      String unionName,
      JudgementDifference difference,
      LocalDate judgedOn,
      String parts,
      UnionLevel levelBefore,
      HardshipKind kindBefore,
      UnionLevel levelAfter,
      HardshipKind kindAfter,
      String packId,
      Integer packVersion) {
    this(
        id.longValue(),
        archiveNo,
        workerName,
        union,
        unionName,
        difference,
        judgedOn,
        parts == null
            ? List.of()
            : Arrays.stream(parts.split(",")).map(DecisionPart::valueOf).toList(),
        levelBefore,
        kindBefore,
        levelAfter,
        kindAfter,
        packId,
        packVersion);
  }
}
