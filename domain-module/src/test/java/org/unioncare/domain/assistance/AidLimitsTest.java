package org.unioncare.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidCosts;
import org.unioncare.domain.eligibility.AidCount;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.eligibility.AidRules;
import org.unioncare.domain.eligibility.AmountApproval;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.SchoolStage;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;

/**
 * Caps by share, sum, stage and kind, one item only, and who approves how much: MC-16, MC-17,
 * MC-18, MC-19.
 */
class AidLimitsTest {
  private static final UnionPath PROVINCE =
      UnionPath.top(UnionCode.NATIONAL).below(new UnionCode("37"));
  private static final UnionPath CITY = PROVINCE.below(new UnionCode("3702"));
  private static final UnionPath COUNTY = CITY.below(new UnionCode("370202"));

  private static final AidRules RULES =
      new AidRules(
          List.of(
              cap("LIVING", HardshipKind.DEEP, new AidMeasure.TimesLine(Multiple.of("10"))),
              cap("MEDICAL", HardshipKind.DEEP, share("1", AidCosts.SELF_PAID_MEDICAL, null)),
              cap(
                  "MEDICAL",
                  HardshipKind.RELATIVE,
                  share("0.8", AidCosts.SELF_PAID_MEDICAL, "16000.00")),
              cap("ALL", HardshipKind.ACCIDENTAL, share("0.15", AidCosts.CAUSING, "10000.00")),
              new AidCap(
                  "WARMTH",
                  Set.of(),
                  null,
                  new AidMeasure.FixedSum(Money.of(3000)),
                  AidCap.Per.GRANT,
                  "QS-06"),
              new AidCap(
                  "WARMTH",
                  Set.of(),
                  null,
                  new AidMeasure.FixedSum(Money.of(6000)),
                  AidCap.Per.HOUSEHOLD,
                  "QS-06"),
              schooling(SchoolStage.HIGHER, "10"),
              schooling(SchoolStage.SECONDARY, "6")),
          List.of(
              approval("20000.00", UnionLevel.PROVINCIAL),
              approval("50000.00", UnionLevel.NATIONAL)),
          List.of(
              new AidCount(Set.of(HardshipKind.RELATIVE), AidCount.Limit.ONE_KIND_A_YEAR, "LW-06"),
              new AidCount(Set.of(HardshipKind.TEMPORARY), AidCount.Limit.ONE_GRANT, "MC-04")));

  @ParameterizedTest(name = "{0}: self-paid {1} → at most {2}")
  @CsvSource({
    "DEEP, 12000.00, 12000.00",
    "RELATIVE, 12000.00, 9600.00",
    "RELATIVE, 20000.00, 16000.00",
    "RELATIVE, 20000.01, 16000.00",
    "RELATIVE, 19999.99, 15999.99",
    "RELATIVE, 0.01, 0.00",
  })
  void medical_relief_is_a_share_of_the_self_paid_costs_up_to_a_most(
      HardshipKind kind, String selfPaid, String most) {
    GrantBasis basis = new GrantBasis(Map.of("selfPaid", selfPaid));

    assertThat(limits(kind).caps(AssistanceType.MEDICAL, basis))
        .extracting(AssistanceCap::limit)
        .containsExactly(Money.of(most));
  }

  @ParameterizedTest(name = "costs {0}: at most {1} of all kinds")
  @CsvSource({"1000.00, 150.00", "66666.66, 9999.99", "66666.67, 10000.00", "90000.00, 10000.00"})
  void an_accident_gives_a_share_of_its_costs_for_all_kinds_together(String costs, String most) {
    HouseholdFacts facts = HouseholdFacts.of(3).spending(ExpenditureKind.ACCIDENT, costs).build();
    AidLimits limits = new AidLimits(RULES, HardshipKind.ACCIDENTAL, facts, Money.of(740), 3);

    AssistanceCap cap = limits.caps(AssistanceType.LIVING, GrantBasis.NONE).get(0);

    assertThat(cap.limit()).isEqualTo(Money.of(most));
    assertThat(cap.ofAllKinds()).isTrue();
  }

  @Test
  void costs_that_nobody_tells_are_asked_for_by_name() {
    for (String told : List.of("", "many", "0", "-1", "1.001", "999999999.00")) {
      GrantBasis basis =
          told.isEmpty() ? GrantBasis.NONE : new GrantBasis(Map.of("selfPaid", told));
      assertThat(limits(HardshipKind.DEEP).faults(AssistanceType.MEDICAL, basis))
          .containsExactly(
              Reason.of("BASIS_COSTS", "LW-06", AidCosts.SELF_PAID_MEDICAL).in("basis.selfPaid"));
    }
    HouseholdFacts ill = HouseholdFacts.of(3).spending(ExpenditureKind.ILLNESS, "800.00").build();
    AidLimits known = new AidLimits(RULES, HardshipKind.DEEP, ill, Money.of(740), 3);
    assertThat(known.faults(AssistanceType.MEDICAL, GrantBasis.NONE)).isEmpty();
    assertThat(known.caps(AssistanceType.MEDICAL, GrantBasis.NONE).get(0).limit())
        .isEqualTo(Money.of(800));
  }

  @ParameterizedTest(name = "{0}: at most {1}")
  @CsvSource({"HIGHER, 7400.00", "SECONDARY, 4440.00"})
  void schooling_goes_by_the_stage(String stage, String most) {
    GrantBasis basis = new GrantBasis(Map.of("stage", stage));
    assertThat(limits(HardshipKind.DEEP).caps(AssistanceType.SCHOOLING, basis))
        .extracting(AssistanceCap::limit)
        .containsExactly(Money.of(most));
    assertThat(limits(HardshipKind.DEEP).faults(AssistanceType.SCHOOLING, basis)).isEmpty();
  }

  @Test
  void a_stage_that_nobody_tells_is_asked_for() {
    assertThat(limits(HardshipKind.DEEP).faults(AssistanceType.SCHOOLING, GrantBasis.NONE))
        .containsExactly(Reason.of("BASIS_STAGE", "MC-18").in("basis.stage"));
  }

  @ParameterizedTest(name = "{0} this year, {1} asked: single {2}, year {3}")
  @CsvSource({
    "0.00, 3000.00, true, true",
    "0.00, 3000.01, false, true",
    "3000.00, 3000.00, true, true",
    "3000.01, 3000.00, true, false",
  })
  void warmth_has_a_cap_at_a_time_and_one_by_the_year(
      String used, String asked, boolean single, boolean year) {
    List<AssistanceCap> caps =
        limits(HardshipKind.DEEP).caps(AssistanceType.WARMTH, GrantBasis.NONE);

    assertThat(caps.get(0).per()).isEqualTo(AidCap.Per.GRANT);
    assertThat(caps.get(0).permits(Money.ZERO, Money.of(asked))).isEqualTo(single);
    assertThat(caps.get(1).permits(Money.of(used), Money.of(asked))).isEqualTo(year);
  }

  @Test
  void relative_hardship_has_one_item_a_year_and_a_temporary_archive_one_grant() {
    EarlierAid living = new EarlierAid(Set.of(AssistanceType.LIVING), 1);
    AidLimits relative = limits(HardshipKind.RELATIVE);
    assertThat(relative.hindrances(AssistanceType.LIVING, living)).isEmpty();
    assertThat(relative.hindrances(AssistanceType.MEDICAL, living))
        .containsExactly(
            Reason.of("ONE_KIND_A_YEAR", "LW-06", AssistanceType.LIVING, AssistanceType.MEDICAL)
                .in("aid"));
    assertThat(relative.hindrances(AssistanceType.MEDICAL, new EarlierAid(Set.of(), 4))).isEmpty();
    AidLimits temporary = limits(HardshipKind.TEMPORARY);
    assertThat(temporary.hindrances(AssistanceType.LIVING, EarlierAid.NONE)).isEmpty();
    assertThat(temporary.hindrances(AssistanceType.LIVING, new EarlierAid(Set.of(), 1)))
        .containsExactly(Reason.of("ONE_GRANT", "MC-04", 1L).in("archive"));
    assertThat(limits(HardshipKind.DEEP).hindrances(AssistanceType.MEDICAL, living)).isEmpty();
  }

  @ParameterizedTest(name = "{0} out of the fund of {1}: approved by {2}")
  @CsvSource({
    "20000.00, 370202, 370202",
    "20000.01, 370202, 37",
    "20000.01, 3702, 37",
    "20000.01, 37, 37",
    "50000.00, 370202, 37",
    "50000.01, 37, 0",
  })
  void a_large_sum_is_approved_by_the_union_of_the_level_the_pack_names(
      String amount, String owner, String approver) {
    UnionPath path =
        COUNTY.upwards().stream()
            .filter(one -> one.code().value().equals(owner))
            .findFirst()
            .orElseThrow();

    Approver found =
        limits(HardshipKind.DEEP)
            .approval(AssistanceType.MEDICAL, Money.of(amount))
            .map(rule -> Approver.of(rule, path, COUNTY.below(new UnionCode("370202-0001"))))
            .orElse(Approver.owner(path));

    assertThat(found.union().code().value()).isEqualTo(approver);
    assertThat(found.clause() == null).isEqualTo(approver.equals(owner));
  }

  @Test
  void where_no_union_stands_so_high_the_highest_approves() {
    UnionPath city = UnionPath.top(new UnionCode("3702"));
    UnionPath county = city.below(new UnionCode("370202"));

    assertThat(Approver.of(approval("1.00", UnionLevel.NATIONAL), county, county).union())
        .isEqualTo(city);
  }

  @ParameterizedTest(name = "{0} a {1} fund gives {2} at most, {3} asked after {4}: {5}")
  @CsvSource({
    "LIVING, HOUSEHOLD, 9000.00, 9000.00, 0.00,    true",
    "LIVING, HOUSEHOLD, 9000.00, 9000.01, 0.00,    false",
    "LIVING, HOUSEHOLD, 9000.00, 500.00,  8500.00, true",
    "LIVING, HOUSEHOLD, 9000.00, 500.01,  8500.00, false",
    "LIVING, HOUSEHOLD, 100.00,  100.01,  0.00,    false",
    "LIVING, MEMBER,    100.00,  300.00,  0.00,    true",
    "LIVING, MEMBER,    100.00,  300.01,  0.00,    false",
    "MEDICAL, PERSON,   1500.00, 1500.00, 0.00,    true",
    "MEDICAL, PERSON,   1500.00, 1500.01, 0.00,    false",
    "TRAINING, PERSON,  1500.00, 1500.00, 0.00,    true",
    "TRAINING, PERSON,  1500.00, 1500.01, 0.00,    false",
    "LEGAL_AID, GRANT,  800.00,  800.00,  0.00,    true",
    "LEGAL_AID, GRANT,  800.00,  800.01,  0.00,    false",
  })
  void a_fund_with_its_own_standard_follows_it_be_it_higher_or_lower(
      AssistanceType aid,
      AidCap.Per per,
      String amount,
      String asked,
      String used,
      boolean permitted) {
    AidLimits limits = outOf(HardshipKind.DEEP, new FundStandard(aid, Money.of(amount), per, "x"));

    List<AssistanceCap> caps = limits.caps(aid, GrantBasis.NONE);

    assertThat(limits.faults(aid, GrantBasis.NONE)).isEmpty();
    assertThat(caps).extracting(AssistanceCap::clause).containsExactly("MC-19");
    assertThat(caps.get(0).permits(Money.of(used), Money.of(asked))).isEqualTo(permitted);
  }

  @Test
  void a_refusal_by_the_funds_own_standard_names_its_document() {
    AidLimits limits =
        outOf(
            HardshipKind.DEEP,
            new FundStandard(
                AssistanceType.TRAINING, Money.of(1500), AidCap.Per.PERSON, "No. 30, 3"));

    assertThat(
            limits
                .caps(AssistanceType.TRAINING, GrantBasis.NONE)
                .get(0)
                .judge(Money.of(1000), Money.of("500.01")))
        .contains(
            Reason.of(
                    "CAP_EXCEEDED",
                    "MC-19",
                    Money.of(1500),
                    Money.of(1000),
                    Money.of("500.01"),
                    Money.of(500),
                    AidCap.Per.PERSON,
                    AssistanceCap.Origin.FUND,
                    "No. 30, 3")
                .in("amount"));
  }

  @Test
  void it_takes_the_place_of_the_caps_on_its_kind_alone() {
    FundStandard living =
        new FundStandard(AssistanceType.LIVING, Money.of(500), AidCap.Per.HOUSEHOLD, "x");
    AidLimits deep = outOf(HardshipKind.DEEP, living);
    assertThat(deep.caps(AssistanceType.WARMTH, GrantBasis.NONE)).hasSize(2);
    assertThat(deep.faults(AssistanceType.MEDICAL, GrantBasis.NONE)).hasSize(1);

    HouseholdFacts facts = HouseholdFacts.of(3).spending(ExpenditureKind.ACCIDENT, "1000").build();
    AidLimits accident =
        new AidLimits(RULES, HardshipKind.ACCIDENTAL, facts, Money.of(740), 3, List.of(living));
    assertThat(accident.caps(AssistanceType.LIVING, GrantBasis.NONE))
        .as("a cap on all kinds together stays")
        .extracting(AssistanceCap::limit)
        .containsExactly(Money.of(500), Money.of(150));
    assertThat(
            outOf(HardshipKind.RELATIVE, living)
                .hindrances(
                    AssistanceType.LIVING, new EarlierAid(Set.of(AssistanceType.MEDICAL), 1)))
        .as("one item only stays")
        .hasSize(1);
  }

  private static AidLimits outOf(HardshipKind kind, FundStandard... own) {
    return new AidLimits(RULES, kind, null, Money.of(740), 3, List.of(own));
  }

  private static AidLimits limits(HardshipKind kind) {
    return new AidLimits(RULES, kind, null, Money.of(740), 3);
  }

  private static AidCap cap(String aid, HardshipKind kind, AidMeasure measure) {
    return new AidCap(aid, Set.of(kind), null, measure, AidCap.Per.HOUSEHOLD, "LW-06");
  }

  private static AidMeasure share(String share, AidCosts costs, String most) {
    return new AidMeasure.ShareOfCosts(
        Multiple.of(share), costs, most == null ? null : Money.of(most));
  }

  private static AidCap schooling(SchoolStage stage, String lines) {
    return new AidCap(
        "SCHOOLING",
        Set.of(),
        stage,
        new AidMeasure.TimesLine(Multiple.of(lines)),
        AidCap.Per.PERSON,
        "MC-18");
  }

  private static AmountApproval approval(String above, UnionLevel by) {
    return new AmountApproval("MEDICAL", Set.of(HardshipKind.DEEP), Money.of(above), by, "LW-06");
  }
}
