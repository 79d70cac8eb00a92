package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The answer to a household: the level it qualifies for and the standard it meets, or none; each
 * condition with its numbers and clause, and every standard refused on the way.
 *
 * @param level null, as kind, standard, clause and aid, when it qualifies for no level
 * @param incomePerHead rounded half up to fen, for display
 * @param conditions those of the standard met
 * @param refused the standards tried before, in the order tried
 * @param exclusions the circumstances of the household that bar levels
 * @param inputHash sha-256 of the canonical text of the input
 */
@PolicyClause({"LZ-13", "QS-24"})
public record Assessment(
    UnionLevel level,
    HardshipKind kind,
    String standard,
    String clause,
    AidScope aid,
    Money line,
    Money incomePerHead,
    List<Finding> conditions,
    List<RefusedStandard> refused,
    List<ExclusionRule> exclusions,
    PackReference pack,
    String inputHash) {

  public Assessment {
    conditions = List.copyOf(conditions);
    refused = List.copyOf(refused);
    exclusions = List.copyOf(exclusions);
  }

  public boolean qualifies() {
    return level != null;
  }
}
