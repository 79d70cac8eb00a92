package org.unioncare.domain.archive.judgement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 动态管理: judges an archive in force anew from the facts of its last decision, by the pack and the
 * line in force for its union on another day. What would change is said; nothing is changed.
 */
@PolicyClause({"QS-03", "LZ-06", "LZ-07"})
public record Reassessment(PolicyPacks packs, MinimumLivingLines lines) implements SecondJudgement {

  @Override
  public List<JudgementFinding> judge(JudgedArchive archive, LocalDate asOf) {
    if (archive.decisions().isEmpty()) {
      return List.of(JudgementFinding.of(archive, JudgementDifference.DECISION_MISSING, null));
    }
    KeptDecision last = archive.decisions().get(archive.decisions().size() - 1);
    Optional<HouseholdFacts> stored = facts(last);
    if (stored.isEmpty()) {
      return List.of(JudgementFinding.of(archive, JudgementDifference.DECISION_ALTERED, last));
    }
    HouseholdFacts facts = stored.get();
    UnionCode union = archive.path().code();
    Optional<PolicyPack> pack = packs.inForce(union, asOf);
    String region = pack.map(rule -> rule.lines().regionFor(union, facts)).orElse(null);
    Optional<MinimumLivingLine> line =
        region == null ? Optional.empty() : lines.inForce(region, asOf);
    if (line.isEmpty()) {
      return List.of(JudgementFinding.of(archive, JudgementDifference.NO_RULE_IN_FORCE, last));
    }
    Situation situation =
        new Situation(
            union, asOf, facts, line.get().amount(), lines.inForce(region, months(facts, asOf)));
    return difference(archive, last, pack.get(), new Assessing(pack.get()).judge(situation));
  }

  private static Optional<HouseholdFacts> facts(KeptDecision kept) {
    try {
      return Optional.of(Decision.read(kept.text()).situation().facts());
    } catch (RuntimeException notWhatWasKept) {
      return Optional.empty();
    }
  }

  private static Set<YearMonth> months(HouseholdFacts facts, LocalDate asOf) {
    return facts.monthlyIncomePerHead().headMap(YearMonth.from(asOf).plusMonths(1)).keySet();
  }

  private static List<JudgementFinding> difference(
      JudgedArchive archive, KeptDecision last, PolicyPack pack, Optional<FilingStandard> met) {
    if (met.isEmpty()) {
      return List.of(
          JudgementFinding.of(archive, JudgementDifference.QUALIFIES_NO_LONGER, last)
              .instead(null, null, pack.reference()));
    }
    FilingStandard standard = met.get();
    if (standard.level() == archive.level()) {
      return List.of();
    }
    JudgementDifference difference =
        standard.level().isAbove(archive.level())
            ? JudgementDifference.LEVEL_HIGHER
            : JudgementDifference.LEVEL_LOWER;
    return List.of(
        JudgementFinding.of(archive, difference, last)
            .instead(standard.level(), standard.kind(), pack.reference()));
  }
}
