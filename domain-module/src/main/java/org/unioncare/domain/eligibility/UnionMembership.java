package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/** The worker has joined the union (加入工会组织). */
@PolicyClause({"LZ-04", "MC-01"})
public record UnionMembership(boolean expected) implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return household.facts().unionMember() == expected;
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    return ColumnTest.ofFlag(HouseholdFlag.UNION_MEMBER, expected);
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        expected ? "union-member" : "no-union-member",
        List.of(),
        isMetBy(household),
        Figure.of(household.facts().unionMember()),
        Comparison.IS,
        Figure.of(expected),
        clause);
  }
}
