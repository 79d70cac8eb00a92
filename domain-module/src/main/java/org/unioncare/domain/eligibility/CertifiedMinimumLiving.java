package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/** Civil affairs certified the household as 低保户. */
@PolicyClause({"LZ-07"})
public record CertifiedMinimumLiving(boolean expected) implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return household.facts().certifiedMinimumLiving() == expected;
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofFlag(HouseholdFlag.CERTIFIED_MINIMUM_LIVING, expected);
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        expected ? "certified-minimum-living" : "no-certified-minimum-living",
        List.of(),
        isMetBy(household),
        Figure.of(household.facts().certifiedMinimumLiving()),
        Comparison.IS,
        Figure.of(expected),
        clause);
  }
}
