package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.shared.PolicyClause;

/** One of these events struck the household: 突发事件、意外伤害、重大疾病、非常重大意外灾害. */
@PolicyClause({"QS-17", "LZ-08", "MC-02", "MC-03"})
public record EventOneOf(Set<HardshipEvent> accepted) implements Condition {

  /**
   * @throws IllegalArgumentException when none is accepted
   */
  public EventOneOf {
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("none is accepted");
    }
    accepted = Collections.unmodifiableSet(EnumSet.copyOf(accepted));
  }

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return accepted.contains(household.facts().event());
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofWords(block -> block.event, HouseholdColumns.bits(accepted));
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        "event",
        List.of(Figure.of(accepted)),
        isMetBy(household),
        Figure.of(household.facts().event()),
        Comparison.IS,
        Figure.of(accepted),
        clause);
  }
}
