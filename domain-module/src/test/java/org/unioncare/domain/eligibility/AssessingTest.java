package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** The highest level that is met and not barred wins (LZ-13, QS-23). */
class AssessingTest {
  private final PolicyPack pack =
      Sample.pack(
          "sample",
          "0",
          "2018-01-01",
          Sample.below("市级", UnionLevel.MUNICIPAL, "3"),
          Sample.below("全国级甲", UnionLevel.NATIONAL, "1"),
          Sample.below("全国级乙", UnionLevel.NATIONAL, "2"));

  @ParameterizedTest(name = "{0} a month, second home {1}: {2}")
  @CsvSource({
    "584.99, false, 全国级甲",
    "585.00, false, 全国级乙",
    "1170.00, false, 市级",
    "584.99, true, 市级",
    "1755.00, false, "
  })
  void levels_go_from_the_top_and_standards_in_the_order_of_the_pack(
      String perHead, boolean secondHome, String standard) {
    Situation situation =
        Sample.situation(
            HouseholdFacts.of(1)
                .earning(Money.of(perHead).times(12).toString())
                .excludedBy(
                    secondHome ? new Exclusion[] {Exclusion.SECOND_HOME} : new Exclusion[0]));

    Assessment assessment = new Assessing(pack).assess(situation);

    assertThat(assessment.standard()).isEqualTo(standard);
    assertThat(new Assessing(pack).judge(situation).map(FilingStandard::name).orElse(null))
        .isEqualTo(standard);
    assertThat(assessment.qualifies()).isEqualTo(standard != null);
  }

  @Test
  void what_is_refused_on_the_way_is_told_with_its_numbers() {
    Assessment assessment =
        new Assessing(pack)
            .assess(
                Sample.situation(
                    HouseholdFacts.of(3)
                        .earning("31590.01")
                        .spending(ExpenditureKind.ILLNESS, "31590.01")
                        .excludedBy(Exclusion.SECOND_HOME)));

    assertThat(assessment.level()).isEqualTo(UnionLevel.MUNICIPAL);
    assertThat(assessment.incomePerHead()).isEqualTo(Money.of("877.50"));
    assertThat(assessment.refused())
        .extracting(RefusedStandard::standard)
        .containsExactly("全国级甲", "全国级乙");
    Finding first = assessment.refused().get(0).conditions().get(0);
    assertThat(first.met()).isFalse();
    assertThat(first.left().text()).isEqualTo("877.50");
    assertThat(first.comparison().sign()).isEqualTo("<");
    assertThat(first.right().text()).isEqualTo("585.00");
    assertThat(first.clause()).isEqualTo("LW-06");
    assertThat(assessment.refused().get(1).conditions())
        .filteredOn(finding -> !finding.met())
        .singleElement()
        .satisfies(
            barred -> {
              assertThat(barred.rule()).isEqualTo("barred");
              assertThat(barred.clause()).isEqualTo("QS-23");
            });
    assertThat(assessment.exclusions())
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.bars())
                    .containsExactly(UnionLevel.NATIONAL, UnionLevel.PROVINCIAL));
  }

  @Test
  void the_same_input_has_the_same_hash_and_another_has_another() {
    String hash = hashOf("1000.00");
    assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(hashOf("1000.00"));
    assertThat(hashOf("1000.01")).isNotEqualTo(hash);
  }

  private String hashOf(String wages) {
    return new Assessing(pack)
        .assess(Sample.situation(HouseholdFacts.of(1).earning(wages)))
        .inputHash();
  }
}
