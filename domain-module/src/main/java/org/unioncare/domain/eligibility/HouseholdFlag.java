package org.unioncare.domain.eligibility;

import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.PolicyClause;

/** What is simply so or not so of a household, each a bit of a column; new ones come last. */
@PolicyClause({"QS-13", "QS-18", "LZ-07", "MC-01"})
public enum HouseholdFlag {
  REGISTERED_RURAL_POOR,
  UNION_MEMBER,
  CERTIFIED_MINIMUM_LIVING,
  RELIEF_RECEIVED,
  IN_HARDSHIP_AFTER_RELIEF;

  /** The bits of all that hold. */
  public static int bits(HouseholdFacts facts) {
    return bit(REGISTERED_RURAL_POOR, facts.registeredRuralPoor())
        | bit(UNION_MEMBER, facts.unionMember())
        | bit(CERTIFIED_MINIMUM_LIVING, facts.certifiedMinimumLiving())
        | bit(RELIEF_RECEIVED, facts.reliefReceived())
        | bit(IN_HARDSHIP_AFTER_RELIEF, facts.inHardshipAfterRelief());
  }

  private static int bit(HouseholdFlag flag, boolean holds) {
    return holds ? HouseholdColumns.bit(flag) : 0;
  }
}
