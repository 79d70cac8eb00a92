package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.organisation.UnionLevel;

/** A standard that was tried before the winning one, and why it is not the household's. */
public record RefusedStandard(
    String standard, UnionLevel level, String clause, List<Finding> conditions) {

  public RefusedStandard {
    conditions = List.copyOf(conditions);
  }
}
