package org.unioncare.persistence.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AssistanceCap;
import org.unioncare.domain.assistance.EarlierAid;
import org.unioncare.domain.assistance.GrantBasis;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;

/** The caps of the shipped packs, as the texts give them: MC-16, MC-17, MC-18, MC-19, LW-06. */
class ShippedCapsTest {

  @ParameterizedTest(name = "{0}, {1}: {2} with {3} at most {4}")
  @CsvSource({
    "qianshan-2020, MINIMUM_LIVING, LIVING, , 12000.00",
    "muchuan-2016, MINIMUM_LIVING, LIVING, , 12000.00",
    "muchuan-2016, MINIMUM_LIVING, MEDICAL, selfPaid=4321.09, 4321.09",
    "muchuan-2016, MINIMUM_LIVING, SCHOOLING, , 10000.00",
    "muchuan-2016, MINIMUM_LIVING, TRAINING, departmentStandard=800.00, 800.00",
    "muchuan-2016, MINIMUM_LIVING, LEGAL_AID, departmentStandard=1500.00, 1500.00",
    "qingdao-2021, DEEP, LIVING, , 10000.00",
    "qingdao-2021, RELATIVE, LIVING, , 8000.00",
    "qingdao-2021, DEEP, MEDICAL, selfPaid=60000.00, 60000.00",
    "qingdao-2021, RELATIVE, MEDICAL, selfPaid=20000.01, 16000.00",
    "qingdao-2021, RELATIVE, MEDICAL, selfPaid=10000.00, 8000.00",
    "qingdao-2021, ACCIDENTAL, LIVING, , 4500.00",
    "qingdao-2021, ACCIDENTAL, MEDICAL, , 4500.00",
    "qingdao-2021, DEEP, SCHOOLING, , 10000.00",
    "qingdao-2021, RELATIVE, SCHOOLING, , 8000.00",
    "qingdao-2021, DEEP, WARMTH, , 3000.00 6000.00",
    "hubei-2021, DEEP, LIVING, , 12000.00",
    "hubei-2021, RELATIVE, LIVING, , 10000.00",
    "hubei-2021, ACCIDENTAL, LIVING, , 10000.00",
    "hubei-2021, DEEP, MEDICAL, selfPaid=20000.01, 20000.00",
    "hubei-2021, DEEP, MEDICAL, selfPaid=19999.99, 19999.99",
    "hubei-2021, DEEP, SCHOOLING, stage=HIGHER, 10000.00",
    "hubei-2021, DEEP, SCHOOLING, stage=SECONDARY, 6000.00",
    "hubei-2021, TEMPORARY, LIVING, , 3000.00",
    "yixing-2021, DEEP, LIVING, , 12000.00",
  })
  void a_cap_is_what_the_text_says(
      String pack, HardshipKind kind, AssistanceType aid, String basis, String most) {
    AidLimits limits = limits(pack, kind);

    assertThat(limits.faults(aid, basis(basis))).isEmpty();
    assertThat(limits.caps(aid, basis(basis)))
        .extracting(AssistanceCap::limit)
        .containsExactlyElementsOf(Arrays.stream(most.split(" ")).map(Money::of).toList());
  }

  @ParameterizedTest(name = "{0}, {1}: {2} {3} is approved by {4}")
  @CsvSource({
    "qingdao-2021, DEEP, MEDICAL, 20000.00, ",
    "qingdao-2021, DEEP, MEDICAL, 20000.01, PROVINCIAL",
    "qingdao-2021, DEEP, MEDICAL, 50000.00, PROVINCIAL",
    "qingdao-2021, DEEP, MEDICAL, 50000.01, NATIONAL",
    "qingdao-2021, DEEP, LIVING, 50000.01, ",
    "qingdao-2021, RELATIVE, MEDICAL, 20000.01, ",
    "muchuan-2016, MINIMUM_LIVING, MEDICAL, 50000.01, ",
  })
  void a_large_sum_is_reserved_to_a_higher_union(
      String pack, HardshipKind kind, AssistanceType aid, String amount, String level) {
    assertThat(
            limits(pack, kind)
                .approval(aid, Money.of(amount))
                .map(rule -> rule.by().name())
                .orElse(null))
        .isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}, {1}: {2} after {3} before: {4}")
  @CsvSource({
    "qingdao-2021, RELATIVE, MEDICAL, LIVING, ONE_KIND_A_YEAR",
    "qingdao-2021, RELATIVE, LIVING, LIVING, ",
    "qingdao-2021, DEEP, MEDICAL, LIVING, ",
    "muchuan-2016, TEMPORARY, LIVING, LIVING, ONE_GRANT",
    "yixing-2021, TEMPORARY, MEDICAL, LIVING, ONE_GRANT",
    "yixing-2021, DEEP, MEDICAL, LIVING, ",
  })
  void some_households_have_one_item_or_one_grant_only(
      String pack, HardshipKind kind, AssistanceType aid, AssistanceType before, String code) {
    EarlierAid earlier = new EarlierAid(Set.of(before), 1);

    assertThat(limits(pack, kind).hindrances(aid, earlier))
        .extracting(reason -> reason.code())
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  private static AidLimits limits(String pack, HardshipKind kind) {
    return new AidLimits(
        PackReader.read(PackFiles.text(pack)).aid(),
        kind,
        HouseholdFacts.of(2).spending(ExpenditureKind.ACCIDENT, "30000.00").build(),
        Money.of(1000),
        2);
  }

  private static GrantBasis basis(String fact) {
    return fact == null
        ? GrantBasis.NONE
        : new GrantBasis(
            Arrays.stream(fact.split(" "))
                .map(one -> one.split("="))
                .collect(Collectors.toMap(one -> one[0], one -> one[1])));
  }
}
