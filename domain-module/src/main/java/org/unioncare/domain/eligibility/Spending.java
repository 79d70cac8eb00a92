package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Which spending a condition counts: the kinds it names; where the policy says so, accident costs
 * count only after compensation, insurance, relief and aid received.
 */
@PolicyClause({"QS-15", "QS-16", "QS-19", "LZ-06", "LZ-08"})
public record Spending(Set<ExpenditureKind> kinds, boolean lessOffsets) {

  /**
   * @throws IllegalArgumentException when offsets are to be taken off without accident costs
   */
  public Spending {
    Set<ExpenditureKind> named = EnumSet.noneOf(ExpenditureKind.class);
    named.addAll(kinds);
    kinds = Collections.unmodifiableSet(named);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("no kind of spending is named");
    }
    if (lessOffsets && !kinds.contains(ExpenditureKind.ACCIDENT)) {
      throw new IllegalArgumentException(
          "offsets are taken off accident costs, which are not named");
    }
  }

  /** The yearly spending that counts. */
  public Money of(HouseholdFacts facts) {
    return facts.spentOn(kinds).minus(offsetsCounted(facts));
  }

  /** What is taken off: never more than the accident cost. */
  Money offsetsCounted(HouseholdFacts facts) {
    if (!lessOffsets) {
      return Money.ZERO;
    }
    Money costs = facts.spentOn(ExpenditureKind.ACCIDENT);
    return facts.offsets().exceeds(costs) ? costs : facts.offsets();
  }
}
