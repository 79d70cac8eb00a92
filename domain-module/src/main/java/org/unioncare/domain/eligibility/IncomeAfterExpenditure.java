package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * (家庭可支配收入 − 致困支出) ÷ 人口 ÷ 12 stands so to a multiple of the line; one clause adds the assets first.
 */
@PolicyClause({"QS-15", "QS-16", "QS-17", "QS-19", "QS-20", "LZ-06", "LZ-08"})
public record IncomeAfterExpenditure(
    Spending spending, boolean plusAssets, Comparison comparison, Multiple multiple)
    implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return left(household).is(comparison, multiple, household.line());
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    ScaledComparison scaled = new ScaledComparison(comparison, multiple);
    int column = columns.columnOf(spending);
    return (block, rows, count) -> {
      long[] income = block.disposable;
      long[] line = block.yearlyLine;
      long[] spent = block.spending(column);
      long[] owned = plusAssets ? block.households.assets : null;
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        kept +=
            scaled.holds(income[row] + (owned == null ? 0 : owned[row]) - spent[row], line[row]);
      }
      return kept;
    };
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        plusAssets ? "income-and-assets-after-expenditure" : "income-after-expenditure",
        List.of(
            Figure.of(comparison),
            Figure.of(multiple),
            Figure.of(household.disposable()),
            Figure.of(household.facts().members()),
            Figure.of(household.line()),
            Figure.of(spending.kinds()),
            Figure.of(spending.of(household.facts())),
            Figure.of(assets(household)),
            Figure.of(spending.offsetsCounted(household.facts()))),
        isMetBy(household),
        Figure.of(left(household).forDisplay()),
        comparison,
        Figure.of(household.line().timesRounded(multiple)),
        clause);
  }

  private MonthlyIncomePerHead left(JudgedHousehold household) {
    return household.perHead(
        household.disposable().plus(assets(household)).minus(spending.of(household.facts())));
  }

  private Money assets(JudgedHousehold household) {
    return plusAssets ? household.facts().assets().total() : Money.ZERO;
  }
}
