package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** A decision read in ten years gives the same answer (QS-24, MC-12). */
class DecisionTest {
  private final PolicyPack pack =
      Sample.pack(
          "sample",
          "0",
          "2018-01-01",
          Sample.below("全国级，\t含制表符", UnionLevel.NATIONAL, "1"),
          Sample.below("市级", UnionLevel.MUNICIPAL, "9"));

  private final Decision full =
      Decision.of(
          pack,
          Sample.situation(
              HouseholdFacts.of(4)
                  .worker(WorkerKind.MIGRANT)
                  .showing(Evidence.WAGE_SHEET, Evidence.LABOUR_CONTRACT)
                  .registeredRuralPoor(true)
                  .unionMember(true)
                  .income(
                      new IncomeStatement(
                          Money.of("40000.01"),
                          Money.of("2.00"),
                          Money.of("3.00"),
                          Money.of("4.00"),
                          Money.of("5.00")))
                  .incomeTax(Money.of("6.00"))
                  .statutoryContributions(Money.of("7.00"))
                  .owning(new Assets(Money.of("8.00"), Money.of("9.00")))
                  .spending(ExpenditureKind.ILLNESS, "10.00")
                  .spending(ExpenditureKind.ACCIDENT, "11.00")
                  .offsets(Money.of("12.00"))
                  .perHeadIn(YearMonth.of(2019, 9), Money.of("13.00"))
                  .perHeadIn(YearMonth.of(2019, 10), Money.ZERO)
                  .certifiedMinimumLiving(true)
                  .reliefReceived(true)
                  .inHardshipAfterRelief(true)
                  .struckBy(HardshipEvent.DISASTER)
                  .excludedBy(Exclusion.SECOND_HOME, Exclusion.REFUSED_JOBS)));

  @Test
  void its_text_reads_back_to_the_same_facts() {
    assertThat(Decision.read(full.text()).situation()).isEqualTo(full.situation());
    assertThat(Decision.read(full.text()).text()).isEqualTo(full.text());
  }

  @Test
  void judged_again_by_its_pack_it_gives_the_same_answer() {
    PolicyPack plain =
        Sample.pack(
            "sample",
            "0",
            "2018-01-01",
            Sample.below("全国级", UnionLevel.NATIONAL, "1"),
            Sample.below("市级", UnionLevel.MUNICIPAL, "9"));
    Decision read = Decision.read(Decision.of(plain, full.situation()).text());

    assertThat(read.assessment().level()).isEqualTo(UnionLevel.MUNICIPAL);
    assertThat(read.isConfirmedBy(plain)).isTrue();
    assertThat(
            read.isConfirmedBy(
                Sample.pack(
                    "sample",
                    "0",
                    "2018-01-01",
                    Sample.below("全国级", UnionLevel.NATIONAL, "1"),
                    Sample.below("市级", UnionLevel.MUNICIPAL, "8"))))
        .isFalse();
  }

  @Test
  void a_refusal_is_kept_as_well() {
    Decision refused =
        Decision.of(pack, Sample.situation(HouseholdFacts.of(1).earning("900000.00")));
    assertThat(Decision.read(refused.text()).assessment().qualifies()).isFalse();
    assertThat(Decision.read(refused.text()).assessment().refused()).hasSize(2);
  }

  @Test
  void facts_that_were_tampered_with_are_found_out() {
    String tampered = full.text().replace("income.wages=40000.01", "income.wages=4000.01");
    assertThatThrownBy(() -> Decision.read(tampered))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hash");
    assertThatThrownBy(() -> Decision.read("anything"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
