package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;

/** No standard of a pack is out of reach, and no day of a place is without a pack (QS-03). */
class PackCheckTest {

  @ParameterizedTest(name = "income {0} {1} and {2} {3}: contradictory {4}")
  @CsvSource({
    "AT_MOST, 1, ABOVE, 3, true",
    "AT_MOST, 1, ABOVE, 1, true",
    "AT_MOST, 1, AT_LEAST, 1, false",
    "BELOW, 1, AT_LEAST, 1, true",
    "AT_MOST, 2, ABOVE, 1, false",
    "ABOVE, 1, ABOVE, 3, false",
  })
  void a_standard_whose_conditions_exclude_each_other_is_found(
      Comparison one, String multiple, Comparison other, String otherMultiple, boolean found) {
    PolicyPack pack = pack(standard("s", income(one, multiple), income(other, otherMultiple)));

    assertThat(codes(pack).contains("PACK_STANDARD_CONTRADICTS")).isEqualTo(found);
  }

  @Test
  void what_is_left_after_spending_is_never_more_than_the_income() {
    assertThat(
            codes(pack(standard("s", income(Comparison.AT_MOST, "1"), net(Comparison.ABOVE, "1")))))
        .contains("PACK_STANDARD_CONTRADICTS");
    assertThat(
            codes(
                pack(
                    standard(
                        "s",
                        new EventOneOf(Set.of(HardshipEvent.ACCIDENT)),
                        new EventOneOf(Set.of(HardshipEvent.DISASTER))))))
        .contains("PACK_STANDARD_CONTRADICTS");
    assertThat(codes(pack(standard("s", new ReliefReceived(true), new ReliefReceived(false)))))
        .contains("PACK_STANDARD_CONTRADICTS");
  }

  @ParameterizedTest(name = "{0} {1} after {2} {3}: unreachable {4}")
  @CsvSource({
    "BELOW, 1, BELOW, 2, true",
    "BELOW, 2, BELOW, 1, false",
    "AT_MOST, 1, AT_MOST, 1, true",
    "BELOW, 1, AT_MOST, 1, true",
    "AT_MOST, 1, BELOW, 1, false",
    "ABOVE, 3, ABOVE, 2, true",
    "ABOVE, 2, AT_MOST, 3, false",
  })
  void a_standard_covered_by_an_earlier_one_is_found(
      Comparison later,
      String multiple,
      Comparison earlier,
      String earlierMultiple,
      boolean found) {
    PolicyPack pack =
        pack(
            standard("earlier", income(earlier, earlierMultiple)),
            standard("later", income(later, multiple)));

    assertThat(codes(pack).contains("PACK_STANDARD_UNREACHABLE")).isEqualTo(found);
  }

  @Test
  void income_below_implies_what_is_left_after_spending_below() {
    PolicyPack pack =
        pack(
            standard("earlier", net(Comparison.AT_MOST, "1.5")),
            standard("later", income(Comparison.AT_MOST, "1")));
    assertThat(codes(pack)).contains("PACK_STANDARD_UNREACHABLE");

    PolicyPack turned =
        pack(
            standard("earlier", income(Comparison.AT_MOST, "1")),
            standard("later", net(Comparison.AT_MOST, "1.5")));
    assertThat(codes(turned)).doesNotContain("PACK_STANDARD_UNREACHABLE");
  }

  @Test
  void a_narrower_set_of_workers_or_months_is_covered_by_a_wider_one() {
    Condition staff = new WorkerOneOf(Set.of(WorkerKind.STAFF));
    Condition both = new WorkerOneOf(Set.of(WorkerKind.STAFF, WorkerKind.TEMPORARY));
    assertThat(codes(pack(standard("a", both), standard("b", staff))))
        .contains("PACK_STANDARD_UNREACHABLE");
    assertThat(codes(pack(standard("a", staff), standard("b", both))))
        .doesNotContain("PACK_STANDARD_UNREACHABLE");
    Condition six = new MonthsInARowBelow(6, Comparison.BELOW, Multiple.ONE);
    Condition twelve = new MonthsInARowBelow(12, Comparison.BELOW, Multiple.ONE);
    assertThat(codes(pack(standard("a", six), standard("b", twelve))))
        .contains("PACK_STANDARD_UNREACHABLE");
  }

  @Test
  void a_lower_level_is_reached_by_those_whom_an_exclusion_bars_from_the_higher() {
    FilingStandard national = standard("earlier", income(Comparison.AT_MOST, "2"));
    FilingStandard municipal =
        new FilingStandard(
            "later",
            UnionLevel.MUNICIPAL,
            HardshipKind.DEEP,
            "LW-06",
            AidScope.ALL,
            List.of(new StatedCondition(income(Comparison.AT_MOST, "1"), "LW-06")));

    assertThat(codes(pack(national, municipal))).doesNotContain("PACK_STANDARD_UNREACHABLE");
  }

  @ParameterizedTest(name = "the pack before ends {0}, the next begins {1}: gap {2}")
  @CsvSource({
    "2020-12-31, 2021-01-01, false",
    "2020-12-30, 2021-01-01, true",
    "2021-06-30, 2021-01-01, false",
    ", 2021-01-01, false",
  })
  void a_day_without_a_pack_between_two_of_a_place_is_found(
      LocalDate to, LocalDate from, boolean gap) {
    PolicyPack before = until(Sample.pack("before", "5105", "2018-01-01"), to);
    PolicyPack next = Sample.pack("next", "5105", from.toString());

    List<Reason> faults = PackCheck.faults(next, new PolicyPacks(List.of(before)));

    assertThat(faults.stream().anyMatch(fault -> fault.code().equals("PACK_GAP"))).isEqualTo(gap);
    if (gap) {
      assertThat(faults)
          .contains(
              Reason.at(
                  "from",
                  "PACK_GAP",
                  "5105",
                  LocalDate.of(2020, 12, 31),
                  LocalDate.of(2020, 12, 31)));
    }
  }

  private static PolicyPack until(PolicyPack pack, LocalDate to) {
    return new PolicyPack(
        pack.reference(),
        pack.title(),
        pack.document(),
        pack.place(),
        pack.from(),
        to,
        pack.income(),
        pack.standards(),
        pack.exclusions(),
        pack.migrants(),
        pack.lines(),
        pack.aid(),
        pack.papers(),
        pack.procedure(),
        pack.examples());
  }

  private static PolicyPack pack(FilingStandard... standards) {
    return Sample.pack("t", "5105", "2018-01-01", standards);
  }

  private static List<String> codes(PolicyPack pack) {
    return PackCheck.faults(pack).stream().map(Reason::code).toList();
  }

  private static FilingStandard standard(String name, Condition... conditions) {
    return new FilingStandard(
        name,
        UnionLevel.NATIONAL,
        HardshipKind.DEEP,
        "LW-06",
        AidScope.ALL,
        List.of(conditions).stream().map(one -> new StatedCondition(one, "LW-06")).toList());
  }

  private static Condition income(Comparison comparison, String multiple) {
    return new IncomePerHead(comparison, Multiple.of(multiple));
  }

  private static Condition net(Comparison comparison, String multiple) {
    return new IncomeAfterExpenditure(
        new Spending(Set.of(ExpenditureKind.ILLNESS), false),
        false,
        comparison,
        Multiple.of(multiple));
  }
}
