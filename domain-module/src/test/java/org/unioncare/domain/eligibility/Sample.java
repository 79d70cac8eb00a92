package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/** Small packs and ordinary situations for the tests of judging. */
final class Sample {
  static final Money LINE = Money.of("585.00");
  static final LocalDate DAY = LocalDate.of(2020, 3, 15);
  static final IncomeRule INCOME =
      new IncomeRule(
          Set.of(IncomeKind.values()),
          Set.of(Deduction.values()),
          IncomeWindow.CALENDAR_YEAR,
          "QS-21");

  private Sample() {}

  static Situation situation(HouseholdFactsBuilder household) {
    HouseholdFacts facts = household.build();
    SortedMap<YearMonth, Money> lines = new TreeMap<>();
    facts.monthlyIncomePerHead().keySet().forEach(month -> lines.put(month, LINE));
    return new Situation(new UnionCode("340882-0001"), DAY, facts, LINE, lines);
  }

  static JudgedHousehold judged(HouseholdFactsBuilder household) {
    return new JudgedHousehold(situation(household), INCOME, LineRule.WORK_PLACE);
  }

  static FilingStandard below(String name, UnionLevel level, String multiple) {
    return new FilingStandard(
        name,
        level,
        HardshipKind.DEEP,
        "LW-06",
        AidScope.ALL,
        List.of(
            new StatedCondition(
                new IncomePerHead(Comparison.BELOW, Multiple.of(multiple)), "LW-06"),
            new StatedCondition(
                new IncomeAfterExpenditure(
                    new Spending(Set.of(ExpenditureKind.ILLNESS), false),
                    false,
                    Comparison.AT_MOST,
                    Multiple.of(multiple)),
                "LZ-06")));
  }

  static PolicyPack pack(String id, String place, String from, FilingStandard... standards) {
    return pack(id, 1, place, from, standards);
  }

  static PolicyPack pack(
      String id, int version, String place, String from, FilingStandard... standards) {
    return new PolicyPack(
        new PackReference(id, version),
        "测试",
        "测试",
        place,
        LocalDate.parse(from),
        null,
        INCOME,
        List.of(standards),
        List.of(
            new ExclusionRule(
                Exclusion.SECOND_HOME,
                Set.of(UnionLevel.NATIONAL, UnionLevel.PROVINCIAL),
                "QS-23")),
        MigrantRule.NOTHING_MORE,
        LineRule.WORK_PLACE,
        AidRules.NONE,
        List.of(),
        ProcedureFigures.of(5, new CleanupFigures(2, 55, 60, "MC-08")),
        List.of());
  }
}
