package org.unioncare.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.PackExample;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;

/** A family reads its own numbers, the clause in words, the sums that follow, and nothing else. */
class HouseholdExplanationTest {
  private static final PolicyPack QIANSHAN = PackReader.read(PackFiles.text("qianshan-2020"));

  @Test
  void each_condition_is_told_with_the_numbers_compared_and_where_it_stands() {
    HouseholdExplanation said =
        explained(
            HouseholdFacts.of(3)
                .earning("28800.00")
                .spending(ExpenditureKind.ILLNESS, Money.of("9000.00"))
                .build());

    assertThat(said.getVerdict()).contains("全国级", "低保边缘户", "潜山 2020 附件(一)全总级2", "QS-15");
    assertThat(said.getMeasure()).contains("800.00", "585.00");
    assertThat(said.getConditions().get(0).asked()).contains("1.5 倍", "877.50 元");
    assertThat(said.getConditions().get(0).found()).contains("800.00 元", "28,800.00 ÷ 3 人");
    assertThat(said.getConditions()).allMatch(HouseholdExplanation.Said::met);
    assertThat(said.getMissed().get(0).because()).contains("585.00 元", "不符合");
    assertThat(said.getAid().get(0)).contains("生活救助", "7,020.00 元");
    assertThat(said.getAid())
        .anyMatch(each -> each.contains("从这笔资金帮扶时按它的标准") && each.contains("MC-19"));
  }

  @Test
  void whoever_qualifies_for_nothing_reads_why_at_each_standard_and_no_sum() {
    HouseholdExplanation said = explained(HouseholdFacts.of(1).earning("600000.00").build());

    assertThat(said.isQualifying()).isFalse();
    assertThat(said.getAid()).isEmpty();
    assertThat(said.getMissed()).hasSize(QIANSHAN.standards().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qianshan-2020",
        "luzhou-2018",
        "muchuan-2016",
        "three-kinds-2021",
        "national-2018"
      })
  void every_example_of_every_pack_is_told_in_chinese_without_a_gap(String id) {
    PolicyPack pack = PackReader.read(PackFiles.text(id));
    for (PackExample example : pack.examples()) {
      HouseholdExplanation said =
          new HouseholdExplanation(
              Decision.of(pack, example.situation()).assessment(),
              pack,
              example.situation().facts().members());
      List<String> sentences = new ArrayList<>(said.getAid());
      sentences.add(said.getVerdict());
      said.getConditions().forEach(each -> sentences.add(each.asked() + each.found()));
      said.getMissed().forEach(each -> sentences.add(each.standard() + each.because()));
      assertThat(sentences)
          .as(example.name())
          .allSatisfy(
              sentence ->
                  assertThat(sentence)
                      .doesNotContain("???", "{", "null")
                      .containsPattern("\\p{IsHan}"));
    }
  }

  private static HouseholdExplanation explained(HouseholdFacts facts) {
    Situation situation =
        new Situation(
            new UnionCode("340882-0001"),
            LocalDate.of(2020, 3, 15),
            facts,
            Money.of("585.00"),
            new TreeMap<>());
    return new HouseholdExplanation(
        Decision.of(QIANSHAN, situation).assessment(), QIANSHAN, facts.members());
  }
}
