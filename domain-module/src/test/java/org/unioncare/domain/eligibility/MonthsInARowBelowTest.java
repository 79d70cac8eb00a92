package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/** 连续 6 个月以上 (QS-14, LZ-04): whole calendar months in a row. */
class MonthsInARowBelowTest {
  private static final MonthsInARowBelow SIX =
      new MonthsInARowBelow(6, Comparison.BELOW, Multiple.ONE);

  @ParameterizedTest(name = "from {0}: {1} → {2} in a row, met {3}")
  @CsvSource({
    "2019-09, 500 500 500 500 500 500, 6, true",
    "2019-09, 500 500 500 500 500, 5, false",
    "2019-06, 500 500 500 500 500 500 500, 7, true",
    "2019-09, 500 500 585 500 500 500, 3, false",
    "2019-09, 584.99 584.99 584.99 584.99 584.99 584.99, 6, true",
    "2019-09, 500 500 - 500 500 500 500, 4, false",
    "2019-01, 500 500 500 500 500 500, 6, true",
    "2018-12, 500 500 500 500 500 500, 5, false",
    "2019-09, '', 0, false"
  })
  void months_count_only_in_a_row_and_from_the_income_year_on(
      String first, String incomes, int run, boolean met) {
    HouseholdFactsBuilder household = HouseholdFacts.of(3);
    YearMonth month = YearMonth.parse(first);
    for (String income : incomes.isEmpty() ? new String[0] : incomes.split(" ")) {
      if (!income.equals("-")) {
        household.perHeadIn(month, Money.of(income));
      }
      month = month.plusMonths(1);
    }

    Finding finding = SIX.explain(Sample.judged(household), "QS-14");

    assertThat(finding.left().text()).isEqualTo(Integer.toString(run));
    assertThat(finding.met()).isEqualTo(met);
    assertThat(SIX.isMetBy(Sample.judged(household))).isEqualTo(met);
  }
}
