package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** The household has spending of one of these kinds, whatever the sum: 因重大疾病、子女教育等原因. */
@PolicyClause({"MC-02", "MC-03"})
public record SpendingOnAnyOf(Spending spending) implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return spending.of(household.facts()).exceeds(Money.ZERO);
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    int column = columns.columnOf(spending);
    return (block, rows, count) -> {
      long[] spent = block.spending(column);
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        kept += spent[row] > 0 ? 1 : 0;
      }
      return kept;
    };
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        "spending-on-any",
        List.of(Figure.of(spending.kinds())),
        isMetBy(household),
        Figure.of(spending.of(household.facts())),
        Comparison.ABOVE,
        Figure.of(Money.ZERO),
        clause);
  }
}
