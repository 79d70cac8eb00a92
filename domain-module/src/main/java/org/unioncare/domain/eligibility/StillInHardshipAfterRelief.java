package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/** 经政府救助后仍生活困难: relief did not end the hardship. */
@PolicyClause({"QS-13", "LZ-04", "LZ-07", "MC-02"})
public record StillInHardshipAfterRelief(boolean expected) implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return household.facts().inHardshipAfterRelief() == expected;
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofFlag(HouseholdFlag.IN_HARDSHIP_AFTER_RELIEF, expected);
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        expected ? "hardship-after-relief" : "no-hardship-after-relief",
        List.of(),
        isMetBy(household),
        Figure.of(household.facts().inHardshipAfterRelief()),
        Comparison.IS,
        Figure.of(expected),
        clause);
  }
}
