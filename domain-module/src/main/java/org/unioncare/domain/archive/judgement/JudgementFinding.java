package org.unioncare.domain.archive.judgement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * What a second judgement of an archive found to differ.
 *
 * @param judgedOn the day of the first judgement, or null where there is none
 * @param parts what differs, where the difference is between two answers
 * @param levelAfter null, as the kind, where the second judgement gives no level
 * @param pack the pack of the second judgement, or null where there is none
 */
public record JudgementFinding(
    ArchiveNo no,
    JudgementDifference difference,
    LocalDate judgedOn,
    Set<DecisionPart> parts,
    UnionLevel levelBefore,
    HardshipKind kindBefore,
    UnionLevel levelAfter,
    HardshipKind kindAfter,
    PackReference pack) {

  public JudgementFinding {
    Set<DecisionPart> copy = EnumSet.noneOf(DecisionPart.class);
    copy.addAll(parts);
    parts = copy;
  }

  static JudgementFinding of(
      JudgedArchive archive, JudgementDifference difference, KeptDecision decision) {
    return new JudgementFinding(
        archive.no(),
        difference,
        decision == null ? null : decision.judgedOn(),
        Set.of(),
        archive.level(),
        archive.kind(),
        null,
        null,
        decision == null ? null : decision.pack());
  }

  JudgementFinding in(Set<DecisionPart> differing) {
    return new JudgementFinding(
        no, difference, judgedOn, differing, levelBefore, kindBefore, levelAfter, kindAfter, pack);
  }

  JudgementFinding instead(UnionLevel level, HardshipKind kind, PackReference by) {
    return new JudgementFinding(
        no, difference, judgedOn, parts, levelBefore, kindBefore, level, kind, by);
  }
}
