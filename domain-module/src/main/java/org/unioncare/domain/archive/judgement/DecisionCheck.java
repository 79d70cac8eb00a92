package org.unioncare.domain.archive.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Judges the facts of every kept decision once more by the very version of the pack it names, and
 * compares: the same facts and rules give the same answer in ten years.
 */
@PolicyClause({"QS-24", "MC-12"})
public record DecisionCheck(PolicyPacks packs) implements SecondJudgement {

  @Override
  public List<JudgementFinding> judge(JudgedArchive archive, LocalDate asOf) {
    if (archive.decisions().isEmpty()) {
      return List.of(JudgementFinding.of(archive, JudgementDifference.DECISION_MISSING, null));
    }
    List<JudgementFinding> findings = new ArrayList<>();
    for (KeptDecision kept : archive.decisions()) {
      check(archive, kept).ifPresent(findings::add);
    }
    KeptDecision last = archive.decisions().get(archive.decisions().size() - 1);
    if (last.level() != archive.level() || last.kind() != archive.kind()) {
      findings.add(
          JudgementFinding.of(archive, JudgementDifference.ARCHIVE_DIFFERS, last)
              .instead(last.level(), last.kind(), last.pack()));
    }
    return findings;
  }

  private Optional<JudgementFinding> check(JudgedArchive archive, KeptDecision kept) {
    Optional<Decision> read = read(kept);
    if (read.isEmpty()) {
      return Optional.of(JudgementFinding.of(archive, JudgementDifference.DECISION_ALTERED, kept));
    }
    Decision decision = read.get();
    Set<DecisionPart> beside = beside(kept, decision.assessment());
    if (!beside.isEmpty()) {
      return Optional.of(
          JudgementFinding.of(archive, JudgementDifference.RECORD_ALTERED, kept).in(beside));
    }
    Optional<PolicyPack> pack = packs.find(kept.pack());
    if (pack.isEmpty()) {
      return Optional.of(JudgementFinding.of(archive, JudgementDifference.PACK_MISSING, kept));
    }
    Assessment anew = new Assessing(pack.get()).assess(decision.situation());
    Set<DecisionPart> differing = DecisionPart.differing(decision.assessment(), anew);
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            JudgementFinding.of(archive, JudgementDifference.ANSWER_DIFFERS, kept)
                .in(differing)
                .instead(anew.level(), anew.kind(), anew.pack()));
  }

  private static Optional<Decision> read(KeptDecision kept) {
    try {
      return Optional.of(Decision.read(kept.text()));
    } catch (RuntimeException notWhatWasKept) {
      return Optional.empty();
    }
  }

  private static Set<DecisionPart> beside(KeptDecision kept, Assessment text) {
    Set<DecisionPart> differing = EnumSet.noneOf(DecisionPart.class);
    if (kept.level() != text.level()) {
      differing.add(DecisionPart.LEVEL);
    }
    if (kept.kind() != text.kind()) {
      differing.add(DecisionPart.KIND);
    }
    if (!kept.pack().equals(text.pack())) {
      differing.add(DecisionPart.PACK);
    }
    if (!kept.inputHash().equals(text.inputHash())) {
      differing.add(DecisionPart.HASH);
    }
    return differing;
  }
}
