package org.unioncare.domain.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

class HouseholdFactsTest {

  @ParameterizedTest(name = "{0} members: {1}")
  @CsvSource({
    "0, NUMBER_OUT_OF_RANGE",
    "1, ",
    "30, ",
    "31, NUMBER_OUT_OF_RANGE",
    "-1, NUMBER_OUT_OF_RANGE"
  })
  void a_household_has_between_one_and_thirty_members(int members, String refused) {
    assertThat(codesOf(HouseholdFacts.of(members)))
        .isEqualTo(refused == null ? List.of() : List.of("members " + refused));
  }

  @ParameterizedTest(name = "wages of {0}: {1}")
  @CsvSource({"-0.01, NEGATIVE_AMOUNT", "0.00, ", "99999999.99, ", "100000000.00, ABSURD_AMOUNT"})
  void sums_are_neither_negative_nor_absurd(String wages, String refused) {
    assertThat(codesOf(HouseholdFacts.of(1).earning(wages)))
        .isEqualTo(refused == null ? List.of() : List.of("income.wages " + refused));
  }

  @Test
  void every_fault_is_named_at_its_field_at_once() {
    assertThat(
            codesOf(
                HouseholdFacts.of(0)
                    .incomeTax(Money.of("-1.00"))
                    .owning(new Assets(Money.of(-1), Money.of(-2)))
                    .spending(ExpenditureKind.ILLNESS, "-3.00")
                    .offsets(Money.of(-4))
                    .perHeadIn(YearMonth.of(2019, 9), Money.of(-5))))
        .containsExactlyInAnyOrder(
            "members NUMBER_OUT_OF_RANGE",
            "incomeTax NEGATIVE_AMOUNT",
            "assets.netInvestments NEGATIVE_AMOUNT",
            "assets.savings NEGATIVE_AMOUNT",
            "expenditure.ILLNESS NEGATIVE_AMOUNT",
            "offsets NEGATIVE_AMOUNT",
            "monthlyIncomePerHead.2019-09 NEGATIVE_AMOUNT");
  }

  @Test
  void what_is_not_stated_is_the_same_as_zero() {
    assertThat(HouseholdFacts.of(2).spending(ExpenditureKind.CARE, "0.00").build())
        .isEqualTo(HouseholdFacts.of(2).build());
  }

  private static List<String> codesOf(HouseholdFactsBuilder household) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, household::build);
    return refused == null
        ? List.of()
        : refused.reasons().stream().map(HouseholdFactsTest::said).toList();
  }

  private static String said(Reason reason) {
    return reason.field() + " " + reason.code();
  }
}
