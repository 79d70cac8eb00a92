package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/** 家庭人均可支配月收入 stands so to a multiple of the local minimum living standard. */
@PolicyClause({"QS-13", "QS-15", "QS-16", "QS-17", "LZ-04", "LZ-06", "LZ-08", "MC-02"})
public record IncomePerHead(Comparison comparison, Multiple multiple) implements Condition {

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return household.incomePerHead().is(comparison, multiple, household.line());
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    ScaledComparison scaled = new ScaledComparison(comparison, multiple);
    return (block, rows, count) -> {
      long[] income = block.disposable;
      long[] line = block.yearlyLine;
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        kept += scaled.holds(income[row], line[row]);
      }
      return kept;
    };
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return new Finding(
        "income-per-head",
        List.of(
            Figure.of(comparison),
            Figure.of(multiple),
            Figure.of(household.disposable()),
            Figure.of(household.facts().members()),
            Figure.of(household.line())),
        isMetBy(household),
        Figure.of(household.incomePerHead().forDisplay()),
        comparison,
        Figure.of(household.line().timesRounded(multiple)),
        clause);
  }
}
