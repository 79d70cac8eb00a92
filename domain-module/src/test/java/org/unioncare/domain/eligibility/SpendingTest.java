package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/** Which spending counts, and what offsets take off it (QS-16, LW-06). */
class SpendingTest {
  private static final Spending ACCIDENT_LESS_OFFSETS =
      new Spending(Set.of(ExpenditureKind.ACCIDENT, ExpenditureKind.ILLNESS), true);

  @ParameterizedTest(name = "accident {0}, illness {1}, offsets {2}: {3} counts")
  @CsvSource({
    "5000.00, 0.00, 0.00, 5000.00",
    "5000.00, 0.00, 2000.00, 3000.00",
    "5000.00, 0.00, 5000.00, 0.00",
    "5000.00, 300.00, 9000.00, 300.00",
    "0.00, 300.00, 9000.00, 300.00"
  })
  void offsets_are_taken_off_the_accident_costs_alone(
      String accident, String illness, String offsets, String counts) {
    assertThat(
            ACCIDENT_LESS_OFFSETS.of(
                HouseholdFacts.of(1)
                    .spending(ExpenditureKind.ACCIDENT, accident)
                    .spending(ExpenditureKind.ILLNESS, illness)
                    .spending(ExpenditureKind.HOUSING, "777.00")
                    .offsets(Money.of(offsets))
                    .build()))
        .isEqualTo(Money.of(counts));
  }

  @Test
  void offsets_without_accident_costs_make_no_sense() {
    Set<ExpenditureKind> illness = Set.of(ExpenditureKind.ILLNESS);
    assertThatThrownBy(() -> new Spending(illness, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0} of an income of {1}: above 80 % {2}")
  @CsvSource({
    "8000.00, 10000.00, false",
    "8000.01, 10000.00, true",
    "0.00, 0.00, false",
    "0.01, 0.00, true"
  })
  void an_accident_takes_a_share_of_the_yearly_income(
      String accident, String income, boolean above) {
    ShareOfIncomeSpent condition =
        new ShareOfIncomeSpent(
            new Spending(Set.of(ExpenditureKind.ACCIDENT), false),
            Comparison.ABOVE,
            Multiple.of("0.80"));
    assertThat(
            condition.isMetBy(
                Sample.judged(
                    HouseholdFacts.of(3)
                        .earning(income)
                        .spending(ExpenditureKind.ACCIDENT, accident))))
        .isEqualTo(above);
  }
}
