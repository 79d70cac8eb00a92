package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.PolicyClause;

/** The standard is one for these kinds of worker. */
@PolicyClause({"MC-01", "MC-02", "MC-03", "AY-03"})
public record WorkerOneOf(Set<WorkerKind> accepted) implements Condition {

  /**
   * @throws IllegalArgumentException when none is accepted
   */
  public WorkerOneOf {
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("none is accepted");
    }
    accepted = Collections.unmodifiableSet(EnumSet.copyOf(accepted));
  }

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return accepted.contains(household.facts().worker());
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofWords(block -> block.worker, HouseholdColumns.bits(accepted));
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        "worker",
        List.of(Figure.of(accepted)),
        isMetBy(household),
        Figure.of(household.facts().worker()),
        Comparison.IS,
        Figure.of(accepted),
        clause);
  }
}
