package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;

/** 不予建档的情形: which archive levels a circumstance bars. */
@PolicyClause({"QS-23", "LZ-09"})
public record ExclusionRule(Exclusion exclusion, Set<UnionLevel> bars, String clause) {

  /**
   * @throws IllegalArgumentException when it bars nothing
   */
  public ExclusionRule {
    if (bars.isEmpty()) {
      throw new IllegalArgumentException(exclusion + " bars no level");
    }
    bars = Collections.unmodifiableSet(EnumSet.copyOf(bars));
  }
}
