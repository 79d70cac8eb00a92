package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.shared.PolicyClause;

/** One of these papers shows the labour relation of a migrant worker. */
@PolicyClause({"QS-18", "QS-25", "MC-01"})
public record EvidenceOneOf(Set<Evidence> accepted) implements Condition {

  /**
   * @throws IllegalArgumentException when none is accepted
   */
  public EvidenceOneOf {
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("none is accepted");
    }
    accepted = Collections.unmodifiableSet(EnumSet.copyOf(accepted));
  }

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return !Collections.disjoint(accepted, household.facts().evidence());
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofBits(block -> block.evidence, HouseholdColumns.bits(accepted), true);
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        "evidence",
        List.of(Figure.of(accepted)),
        isMetBy(household),
        Figure.of(household.facts().evidence()),
        Comparison.IS,
        Figure.of(accepted),
        clause);
  }
}
