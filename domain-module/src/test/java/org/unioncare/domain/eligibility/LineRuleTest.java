package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/**
 * Which place's line counts (LZ-04, LZ-07), and the low-income standard of the work place (LZ-06).
 */
class LineRuleTest {
  private static final LineRule LUZHOU =
      new LineRule(
          true,
          List.of(
              standard("5105", "2018-01-01", "700.00"),
              standard("510502", "2018-07-01", "760.00"),
              standard("510502", "2019-07-01", null)));
  private static final UnionCode UNION = new UnionCode("510502-0001");

  @ParameterizedTest(name = "certified {0}, registered in {1}: judged by the line of {2}")
  @CsvSource({
    "true, 500101, 500101",
    "true, , 510502",
    "false, 500101, 510502",
  })
  void a_certified_household_is_judged_by_the_line_of_its_register(
      boolean certified, String register, String region) {
    HouseholdFacts facts =
        HouseholdFacts.of(3).certifiedMinimumLiving(certified).registeredIn(register).build();

    assertThat(LUZHOU.regionFor(UNION, facts)).isEqualTo(region);
    assertThat(LineRule.WORK_PLACE.regionFor(UNION, facts)).isEqualTo("510502");
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "510502, 2017-12-31, ",
    "510502, 2018-01-01, 700.00",
    "510502, 2018-06-30, 700.00",
    "510502, 2018-07-01, 760.00",
    "510502, 2019-07-01, ",
    "510503, 2019-07-01, 700.00",
    "511129, 2018-07-01, ",
  })
  void the_low_income_standard_is_that_of_the_nearest_region(
      String region, String day, String amount) {
    assertThat(LUZHOU.lowIncome(region, LocalDate.parse(day)))
        .isEqualTo(Optional.ofNullable(amount).map(Money::of));
  }

  @ParameterizedTest(name = "{0} a year, standard known {1}: within {2}")
  @CsvSource({
    "27360.00, true, true",
    "27360.01, true, false",
    "31590.00, false, true",
    "31590.01, false, false",
  })
  void within_the_low_income_standard_or_else_one_and_a_half_lines(
      String income, boolean known, boolean met) {
    Situation situation = Sample.situation(HouseholdFacts.of(3).earning(income));
    LineRule lines =
        known
            ? new LineRule(false, List.of(standard("340882", "2020-01-01", "760.00")))
            : LineRule.WORK_PLACE;
    JudgedHousehold household = new JudgedHousehold(situation, Sample.INCOME, lines);
    Condition condition = new IncomeWithinLowIncome(Comparison.AT_MOST, Multiple.of("1.5"));

    Finding finding = condition.explain(household, "LZ-06");

    assertThat(condition.isMetBy(household)).isEqualTo(met);
    assertThat(finding.met()).isEqualTo(met);
    assertThat(finding.rule()).isEqualTo(known ? "income-within-low-income" : "income-per-head");
    assertThat(finding.right().text()).isEqualTo(known ? "760.00" : "877.50");
  }

  @Test
  void facts_that_came_later_change_a_hash_only_where_they_are_stated() {
    PackReference pack = new PackReference("t", 1);
    Situation plain = Sample.situation(HouseholdFacts.of(3));
    Situation told =
        Sample.situation(
            HouseholdFacts.of(3).aidReceived(Money.of(600)).earners(1).registeredIn("510502"));

    assertThat(CanonicalInput.text(plain, pack))
        .doesNotContain("aidReceived", "earners", "registerRegion");
    assertThat(CanonicalInput.facts(CanonicalInput.lines(told, pack))).isEqualTo(told.facts());
  }

  private static LowIncomeStandard standard(String region, String from, String amount) {
    return new LowIncomeStandard(
        region, LocalDate.parse(from), amount == null ? null : Money.of(amount), "LZ-06");
  }
}
