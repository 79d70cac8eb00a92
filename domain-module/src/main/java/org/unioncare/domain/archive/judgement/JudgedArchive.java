package org.unioncare.domain.archive.judgement;

import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;

/**
 * An archive with the decisions that were kept of it, the oldest first; the last gave it its level.
 *
 * @param path the path of the filing union
 */
public record JudgedArchive(
    ArchiveNo no,
    UnionPath path,
    UnionLevel level,
    HardshipKind kind,
    List<KeptDecision> decisions) {

  public JudgedArchive {
    decisions = List.copyOf(decisions);
  }
}
