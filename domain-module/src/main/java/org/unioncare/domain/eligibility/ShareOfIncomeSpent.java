package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/** The spending takes such a share of the household's yearly disposable income (超过家庭年收入的 80%). */
@PolicyClause("LW-06")
public record ShareOfIncomeSpent(Spending spending, Comparison comparison, Multiple share)
    implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return comparison.holds(
        spending.of(household.facts()).yuan(),
        household.disposable().yuan().multiply(share.factor()));
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    ScaledComparison scaled = new ScaledComparison(comparison, share);
    int column = columns.columnOf(spending);
    return (block, rows, count) -> {
      long[] income = block.disposable;
      long[] spent = block.spending(column);
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        kept += scaled.holds(spent[row], income[row]);
      }
      return kept;
    };
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    Money threshold =
        household.disposable().isNegative()
            ? household.disposable().negated().timesRounded(share).negated()
            : household.disposable().timesRounded(share);
    return new Finding(
        "share-of-income-spent",
        List.of(
            Figure.of(comparison),
            Figure.share(share),
            Figure.of(spending.kinds()),
            Figure.of(household.disposable())),
        isMetBy(household),
        Figure.of(spending.of(household.facts())),
        comparison,
        Figure.of(threshold),
        clause);
  }
}
