package org.unioncare.domain.eligibility;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 连续 6 个月以上 the income per head stayed below the line, each calendar month judged by the line in
 * force in that month; months before the pack's income window do not count.
 */
@PolicyClause({"QS-14", "LZ-04"})
public record MonthsInARowBelow(int months, Comparison comparison, Multiple multiple)
    implements Condition {

  /**
   * @throws IllegalArgumentException when no month is demanded
   */
  public MonthsInARowBelow {
    if (months < 1) {
      throw new IllegalArgumentException("at least one month in a row");
    }
  }

  @Override
  public boolean isMetBy(JudgedHousehold household) {
    return longestRun(household) >= months;
  }

  @Override
  public ColumnTest onColumns(JudgedColumns columns) {
    ScaledComparison scaled = new ScaledComparison(comparison, multiple);
    return (block, rows, count) -> {
      HouseholdColumns all = block.households;
      IncomeWindow window = block.window();
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        boolean told = all.firstMonth[row + 1] - all.firstMonth[row] >= months;
        kept +=
            told && longestRun(all, row, window.firstMonth(all.appliedIn[row]), scaled) >= months
                ? 1
                : 0;
      }
      return kept;
    };
  }

  private static int longestRun(HouseholdColumns all, int row, int first, ScaledComparison scaled) {
    int longest = 0;
    int run = 0;
    int expected = -1;
    for (int at = all.firstMonth[row]; at < all.firstMonth[row + 1]; at++) {
      int month = all.months[at];
      if (month < first) {
        continue;
      }
      boolean counts =
          all.monthLine[at] >= 0 && scaled.holds(all.monthIncome[at], all.monthLine[at]) == 1;
      run = !counts ? 0 : month == expected ? run + 1 : 1;
      longest = Math.max(longest, run);
      expected = month + 1;
    }
    return longest;
  }

  @Override
  public Finding explain(JudgedHousehold household, String clause) {
    int run = longestRun(household);
    return new Finding(
        "months-in-a-row",
        List.of(Figure.of(comparison), Figure.of(multiple), Figure.of(months)),
        run >= months,
        Figure.of(run),
        Comparison.AT_LEAST,
        Figure.of(months),
        clause);
  }

  private int longestRun(JudgedHousehold household) {
    YearMonth first = household.window().firstMonth(household.situation().applicationDate());
    int longest = 0;
    int run = 0;
    YearMonth expected = null;
    for (Map.Entry<YearMonth, Money> month :
        household.facts().monthlyIncomePerHead().tailMap(first).entrySet()) {
      boolean counts = isBelow(month.getValue(), household.situation(), month.getKey());
      run = !counts ? 0 : month.getKey().equals(expected) ? run + 1 : 1;
      longest = Math.max(longest, run);
      expected = month.getKey().plusMonths(1);
    }
    return longest;
  }

  private boolean isBelow(Money income, Situation situation, YearMonth month) {
    Money line = situation.monthlyLines().get(month);
    return line != null && comparison.holds(income.yuan(), line.yuan().multiply(multiple.factor()));
  }
}
