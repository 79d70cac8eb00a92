package org.unioncare.domain.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Judges households by one pack: the highest level whose standard is met and not barred wins, and
 * of the standards of one level the first in the pack's order.
 */
@PolicyClause({"LZ-13", "QS-18", "QS-23"})
public final class Assessing {
  private final PolicyPack pack;
  private final List<FilingStandard> inOrder;

  public Assessing(PolicyPack pack) {
    this.pack = pack;
    this.inOrder =
        pack.standards().stream().sorted(Comparator.comparing(FilingStandard::level)).toList();
  }

  /** The standard the household is archived by, without the explanation. */
  public Optional<FilingStandard> judge(Situation situation) {
    JudgedHousehold household = new JudgedHousehold(situation, pack);
    Set<UnionLevel> barred = barredLevels(applicable(situation.facts()));
    for (FilingStandard standard : inOrder) {
      if (!barred.contains(standard.level()) && isMet(standard, household)) {
        return Optional.of(standard);
      }
    }
    return Optional.empty();
  }

  /** The same judgement with everything it rests on. */
  public Assessment assess(Situation situation) {
    JudgedHousehold household = new JudgedHousehold(situation, pack);
    List<ExclusionRule> exclusions = applicable(situation.facts());
    List<RefusedStandard> refused = new ArrayList<>();
    for (FilingStandard standard : inOrder) {
      List<Finding> findings = findings(standard, household, exclusions);
      if (findings.stream().allMatch(Finding::met)) {
        return answer(household, standard, findings, refused, exclusions);
      }
      refused.add(
          new RefusedStandard(standard.name(), standard.level(), standard.clause(), findings));
    }
    return answer(household, null, List.of(), refused, exclusions);
  }

  private Assessment answer(
      JudgedHousehold household,
      FilingStandard met,
      List<Finding> findings,
      List<RefusedStandard> refused,
      List<ExclusionRule> exclusions) {
    boolean found = met != null;
    return new Assessment(
        found ? met.level() : null,
        found ? met.kind() : null,
        found ? met.name() : null,
        found ? met.clause() : null,
        found ? aid(met, household.facts()) : null,
        household.line(),
        household.incomePerHead().forDisplay(),
        findings,
        refused,
        exclusions,
        pack.reference(),
        CanonicalInput.hash(household.situation(), pack.reference()));
  }

  private boolean isMet(FilingStandard standard, JudgedHousehold household) {
    return standard.isMetBy(household)
        && (household.facts().worker() != WorkerKind.MIGRANT
            || pack.migrants().conditions().stream()
                .allMatch(stated -> stated.condition().isMetBy(household)));
  }

  private List<Finding> findings(
      FilingStandard standard, JudgedHousehold household, List<ExclusionRule> exclusions) {
    List<Finding> findings = new ArrayList<>();
    standard.conditions().forEach(stated -> findings.add(stated.explain(household)));
    if (household.facts().worker() == WorkerKind.MIGRANT) {
      pack.migrants().conditions().forEach(stated -> findings.add(stated.explain(household)));
    }
    exclusions.stream()
        .filter(rule -> rule.bars().contains(standard.level()))
        .forEach(rule -> findings.add(barred(rule, standard.level())));
    return findings;
  }

  private static Finding barred(ExclusionRule rule, UnionLevel level) {
    return new Finding(
        "barred",
        List.of(Figure.of(rule.exclusion()), Figure.of(level)),
        false,
        Figure.of(true),
        Comparison.IS,
        Figure.of(false),
        rule.clause());
  }

  private AidScope aid(FilingStandard standard, HouseholdFacts facts) {
    boolean narrowed = facts.worker() == WorkerKind.MIGRANT && facts.registeredRuralPoor();
    return narrowed && standard.aid().isEverything()
        ? pack.migrants().ruralPoorAid()
        : standard.aid();
  }

  private List<ExclusionRule> applicable(HouseholdFacts facts) {
    return pack.exclusions().stream()
        .filter(rule -> facts.exclusions().contains(rule.exclusion()))
        .toList();
  }

  private static Set<UnionLevel> barredLevels(List<ExclusionRule> exclusions) {
    Set<UnionLevel> barred = EnumSet.noneOf(UnionLevel.class);
    exclusions.forEach(rule -> barred.addAll(rule.bars()));
    return barred;
  }
}
