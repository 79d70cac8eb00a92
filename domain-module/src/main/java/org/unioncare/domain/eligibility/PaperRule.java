package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.Paper;
import org.unioncare.domain.shared.PolicyClause;

/** 证明材料: one of these papers is to be brought in such a situation. */
@PolicyClause({"QS-18", "QS-22", "QS-25", "LZ-11"})
public record PaperRule(Set<Paper> oneOf, PaperOccasion occasion, String clause) {

  /**
   * @throws IllegalArgumentException when no paper is named
   */
  public PaperRule {
    if (oneOf.isEmpty()) {
      throw new IllegalArgumentException("no paper is named");
    }
    oneOf = Collections.unmodifiableSet(EnumSet.copyOf(oneOf));
  }

  /**
   * Whether the household must bring it.
   *
   * @param aid the kind of aid asked for, or null when it applies for its archive
   */
  public boolean concerns(HouseholdFacts facts, String aid) {
    return occasion.isThatOf(facts, aid);
  }
}
