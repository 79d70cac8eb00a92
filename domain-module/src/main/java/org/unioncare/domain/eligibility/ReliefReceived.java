package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/** 政府救助 was received, or 未经政府救助. */
@PolicyClause({"QS-13", "QS-14", "LZ-04"})
public record ReliefReceived(boolean expected) implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return household.facts().reliefReceived() == expected;
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofFlag(HouseholdFlag.RELIEF_RECEIVED, expected);
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        expected ? "relief-received" : "no-relief-received",
        List.of(),
        isMetBy(household),
        Figure.of(household.facts().reliefReceived()),
        Comparison.IS,
        Figure.of(expected),
        clause);
  }
}
