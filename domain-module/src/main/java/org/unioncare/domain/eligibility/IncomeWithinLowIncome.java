package org.unioncare.domain.eligibility;

import java.util.List;
import java.util.Optional;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 略高于低保标准: the income per head stands so to the low-income standard of the work place where the
 * pack knows one, and otherwise to a multiple of the minimum living standard.
 */
@PolicyClause("LZ-06")
public record IncomeWithinLowIncome(Comparison comparison, Multiple otherwise)
    implements Condition {
  private static final Multiple ONCE = Multiple.of("1");

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    Optional<Money> standard = household.lowIncomeStandard();
    return standard.isPresent()
        ? household.incomePerHead().is(comparison, ONCE, standard.get())
        : byTheLine().isMetBy(household);
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    if (!columns.knowsLowIncome()) {
      return byTheLine().onColumns(columns);
    }
    ScaledComparison once = new ScaledComparison(comparison, ONCE);
    ScaledComparison times = new ScaledComparison(comparison, otherwise);
    return (block, rows, count) -> {
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        long income = block.disposable[row];
        long standard = block.lowIncome(row);
        int met =
            standard < 0
                ? times.holds(income, block.yearlyLine[row])
                : once.holds(income, block.yearly(standard, row));
        rows[kept] = row;
        kept += met;
      }
      return kept;
    };
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    return household
        .lowIncomeStandard()
        .map(standard -> explain(household, standard, clause))
        .orElseGet(() -> byTheLine().explain(household, clause));
  }

  private Finding explain(JudgedHousehold household, Money standard, String clause) {
    return new Finding(
        "income-within-low-income",
        List.of(
            Figure.of(comparison),
            Figure.of(standard),
            Figure.of(household.disposable()),
            Figure.of(household.facts().members()),
            Figure.of(household.line())),
        household.incomePerHead().is(comparison, ONCE, standard),
        Figure.of(household.incomePerHead().forDisplay()),
        comparison,
        Figure.of(standard),
        clause);
  }

  /** What it is where no low-income standard is known. */
  public IncomePerHead byTheLine() {
    return new IncomePerHead(comparison, otherwise);
  }
}
