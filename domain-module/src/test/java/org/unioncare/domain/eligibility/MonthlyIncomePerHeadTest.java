package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/** Decisions never rest on a rounded quotient (QS-13, QS-15, LZ-06). */
class MonthlyIncomePerHeadTest {

  @ParameterizedTest(name = "{0} a year for {1}, line {2} × {3}: below {4}, at most {5}, shown {6}")
  @CsvSource({
    "31590.00, 3, 585.00, 1.5, false, true, 877.50",
    "31590.01, 3, 585.00, 1.5, false, false, 877.50",
    "31590.17, 3, 585.00, 1.5, false, false, 877.50",
    "31589.99, 3, 585.00, 1.5, true, true, 877.50",
    "31589.83, 3, 585.00, 1.5, true, true, 877.50",
    "7020.00, 1, 585.00, 1, false, true, 585.00",
    "7019.99, 1, 585.00, 1, true, true, 585.00",
    "7020.01, 1, 585.00, 1, false, false, 585.00",
    "10530.18, 1, 585.01, 1.5, false, true, 877.52",
    "10530.17, 1, 585.01, 1.5, true, true, 877.51",
    "10530.19, 1, 585.01, 1.5, false, false, 877.52",
    "49140.00, 7, 585.00, 1, false, true, 585.00",
    "49140.01, 7, 585.00, 1, false, false, 585.00",
    "-0.01, 2, 585.00, 1, true, true, 0.00",
    "0.00, 2, 585.00, 1, true, true, 0.00"
  })
  void the_line_is_multiplied_up(
      String yearly,
      int members,
      String line,
      String multiple,
      boolean below,
      boolean atMost,
      String shown) {
    MonthlyIncomePerHead income = new MonthlyIncomePerHead(Money.of(yearly), members);
    Multiple times = Multiple.of(multiple);
    Money standard = Money.of(line);

    assertThat(income.is(Comparison.BELOW, times, standard)).isEqualTo(below);
    assertThat(income.is(Comparison.AT_MOST, times, standard)).isEqualTo(atMost);
    assertThat(income.is(Comparison.ABOVE, times, standard)).isEqualTo(!atMost);
    assertThat(income.is(Comparison.AT_LEAST, times, standard)).isEqualTo(!below);
    assertThat(income.forDisplay()).isEqualTo(Money.of(shown));
  }
}
