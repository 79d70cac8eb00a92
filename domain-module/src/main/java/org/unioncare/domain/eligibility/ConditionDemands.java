package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What conditions demand, apart from any household: so that a decision table says in sentences what
 * the pack says in YAML.
 */
@PolicyClause("QS-03")
public final class ConditionDemands {
  private static final Money ANY_LINE = Money.of("1.00");
  private static final HouseholdFacts NOBODY = HouseholdFacts.of(1).build();

  private final JudgedHousehold nobody;

  public ConditionDemands(PolicyPack pack) {
    Situation nowhere =
        new Situation(
            new UnionCode(pack.place()),
            pack.from(),
            NOBODY,
            ANY_LINE,
            Collections.unmodifiableSortedMap(new TreeMap<>()));
    nobody = new JudgedHousehold(nowhere, pack);
  }

  /** One finding for each condition; only what it demands has a meaning in it. */
  public List<Finding> of(List<StatedCondition> conditions) {
    return conditions.stream().map(stated -> stated.explain(nobody)).toList();
  }
}
