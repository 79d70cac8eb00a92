package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 建档标准: a named, ordered list of conditions; a household that meets them all is archived at the
 * standard's level.
 *
 * @param name as the policy calls it
 * @param aid which kinds of aid the archive opens
 */
@PolicyClause({"QS-13", "QS-14", "QS-15", "QS-16", "QS-17", "QS-19", "QS-20", "LZ-04", "LZ-13"})
public record FilingStandard(
    String name,
    UnionLevel level,
    HardshipKind kind,
    String clause,
    AidScope aid,
    List<StatedCondition> conditions) {

  /**
   * @throws IllegalArgumentException when it has no condition
   */
  public FilingStandard {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("a standard without conditions: " + name);
    }
  }

  boolean isMetBy(JudgedHousehold household) {
    for (StatedCondition stated : conditions) {
      if (!stated.condition().isMetBy(household)) {
        return false;
      }
    }
    return true;
  }
}
