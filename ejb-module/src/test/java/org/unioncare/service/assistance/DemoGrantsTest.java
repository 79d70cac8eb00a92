package org.unioncare.service.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.shared.ConfigTable;
import org.unioncare.service.archive.DemoDays;
import org.unioncare.service.archive.DemoDice;

/** The money of the demo keeps the rules that real money must keep. */
class DemoGrantsTest {
  private static final Money LINE = Money.of("585.00");
  private static final PolicyPack PACK = PackReader.read(PackFiles.text("qianshan-2020"));

  @ParameterizedTest(name = "on {0}")
  @ValueSource(strings = {"2026-11-21", "2020-09-01", "2021-01-05"})
  void every_grant_keeps_to_levels_cap_and_what_its_fund_has(LocalDate today) {
    DemoDays days = new DemoDays(new WorkingDayCalendar(Set.of(), Set.of(), Set.of()), today);
    List<DemoFunds.Opening> funds =
        new DemoFunds(new DemoDice(1), days).of(unions(), region -> 300, 3);
    List<DemoGrants.Household> households = households(today);
    List<DemoGrants.Grant> grants = new DemoGrants(new DemoDice(2), days, funds).of(households);

    assertThat(grants).hasSizeGreaterThan(100);
    Map<Integer, Money> left = new HashMap<>();
    for (int i = 0; i < funds.size(); i++) {
      left.merge(i, funds.get(i).opening().amount(), Money::plus);
      if (funds.get(i).from() >= 0) {
        left.merge(funds.get(i).from(), funds.get(i).opening().amount(), Money::minus);
      }
      assertThat(funds.get(i).on()).isBefore(today);
    }
    Map<String, Money> living = new HashMap<>();
    for (DemoGrants.Grant grant : grants) {
      DemoFunds.Opening fund = funds.get(grant.fund());
      assertThat(FundLevelRule.permits(grant.household().level(), fund.opening().level())).isTrue();
      assertThat(fund.opening().purposes()).contains(grant.aid());
      assertThat(fund.opening().standards())
          .as("the plan counts by the pack's caps alone")
          .noneMatch(own -> own.aid() == grant.aid());
      assertThat(grant.household().path().codes()).contains(fund.owner());
      assertThat(grant.appliedOn()).isBetween(grant.household().from(), grant.household().until());
      assertThat(grant.appliedOn()).isAfterOrEqualTo(fund.on());
      left.merge(grant.fund(), grant.amount(), Money::minus);
      if (grant.cap() != null && grant.cancelledOn() == null) {
        living.merge(
            grant.household().archive() + "/" + grant.appliedOn().getYear(),
            grant.amount(),
            Money::plus);
      }
    }
    assertThat(left.values()).noneMatch(Money::isNegative);
    assertThat(living.values()).allMatch(sum -> sum.isAtMost(LINE.times(12)));
    assertThat(grants).anyMatch(grant -> grant.notice() == null || grant.closedOn() == null);
    assertThat(grants).anyMatch(grant -> grant.recordedOn() != null);
  }

  private static List<UnionCode> unions() {
    return ConfigTable.read("demo/unions.csv").stream()
        .map(row -> new UnionCode(row.cell("code")))
        .toList();
  }

  private static List<DemoGrants.Household> households(LocalDate today) {
    UnionPath path =
        UnionPath.top(UnionCode.NATIONAL)
            .below(new UnionCode("34"))
            .below(new UnionCode("3408"))
            .below(new UnionCode("340882"))
            .below(new UnionCode("340882-0001"));
    List<DemoGrants.Household> households = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      households.add(
          new DemoGrants.Household(
              ArchiveNo.of("3408", today.getYear() - 1, i + 1),
              path,
              UnionLevel.values()[i % 5],
              HardshipCause.values()[i % 10],
              AidScope.ALL,
              1 + i % 5,
              PACK,
              LINE,
              today.minusDays(900 - 3L * i),
              today.minusDays(1)));
    }
    return households;
  }
}
