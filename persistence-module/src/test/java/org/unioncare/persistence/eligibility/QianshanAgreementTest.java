package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/**
 * The pack and a straightforward evaluation of QS-13 to QS-23, written apart in plain arithmetic,
 * agree on 100,000 seeded households, most of them near a boundary.
 */
class QianshanAgreementTest {
  private static final int HOUSEHOLDS = 100_000;
  private static final long LINE = 58_500;

  private long state = 20200315;

  @Test
  void the_pack_and_plain_arithmetic_agree() {
    Assessing assessing = new Assessing(PackReader.read(PackFiles.text("qianshan-2020")));
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      Situation situation = situation();
      String expected = plainly(situation.facts());
      String judged = assessing.judge(situation).map(FilingStandard::clause).orElse("none");
      assertThat(judged).as(() -> situation.facts().toString()).isEqualTo(expected);
      if (i % 20 == 0) {
        Assessment assessment = assessing.assess(situation);
        assertThat(assessment.qualifies() ? assessment.clause() : "none").isEqualTo(expected);
      }
      seen.merge(expected, 1, Integer::sum);
    }
    assertThat(seen)
        .containsOnlyKeys("QS-13", "QS-14", "QS-15", "QS-16", "QS-17", "QS-19", "QS-20", "none")
        .allSatisfy((clause, count) -> assertThat(count).isGreaterThan(100));
  }

  /** In fen a year against fen a month × 12 × members, halves doubled away. */
  private static String plainly(HouseholdFacts facts) {
    if (facts.worker() == WorkerKind.MIGRANT
        && !facts.evidence().contains(Evidence.LABOUR_CONTRACT)
        && !facts.evidence().contains(Evidence.WAGE_SHEET)
        && !facts.evidence().contains(Evidence.SOCIAL_INSURANCE_6_MONTHS)) {
      return "none";
    }
    long line = LINE * 12 * facts.members();
    long disposable =
        facts.income().total().fen()
            - facts.incomeTax().fen()
            - facts.statutoryContributions().fen();
    long ordinary =
        spent(facts, ExpenditureKind.ILLNESS)
            + spent(facts, ExpenditureKind.SCHOOLING)
            + spent(facts, ExpenditureKind.DISABILITY)
            + spent(facts, ExpenditureKind.SINGLE_PARENT)
            + spent(facts, ExpenditureKind.OTHER);
    long accident = spent(facts, ExpenditureKind.ACCIDENT);
    boolean barred =
        facts.exclusions().stream()
            .anyMatch(e -> e != Exclusion.REFUSED_SURVEY && e != Exclusion.CONTROLLING_SHAREHOLDER);
    if (!barred) {
      if (disposable <= line && facts.inHardshipAfterRelief()) {
        return "QS-13";
      }
      if (!facts.reliefReceived() && sixInARow(facts)) {
        return "QS-14";
      }
      if (2 * disposable <= 3 * line && disposable - ordinary <= line) {
        return "QS-15";
      }
      if (disposable <= 3 * line && disposable - accident <= line) {
        return "QS-16";
      }
      if (disposable > 3 * line
          && facts.event() == HardshipEvent.EXTRAORDINARY_DISASTER
          && disposable + facts.assets().total().fen() - accident <= line) {
        return "QS-17";
      }
      if (2 * (disposable - ordinary - accident) <= 3 * line) {
        return "QS-19";
      }
    }
    return disposable - ordinary - accident <= 2 * line ? "QS-20" : "none";
  }

  private static boolean sixInARow(HouseholdFacts facts) {
    int run = 0;
    for (YearMonth month = YearMonth.of(2019, 1);
        !month.isAfter(YearMonth.of(2020, 3));
        month = month.plusMonths(1)) {
      Money income = facts.monthlyIncomePerHead().get(month);
      run = income != null && income.fen() < LINE ? run + 1 : 0;
      if (run == 6) {
        return true;
      }
    }
    return false;
  }

  private static long spent(HouseholdFacts facts, ExpenditureKind kind) {
    return facts.expenditure().getOrDefault(kind, Money.ZERO).fen();
  }

  private Situation situation() {
    int members = 1 + below(7);
    long line = LINE * 12 * members;
    long income = near(line, 0, line / 2, line, line * 3 / 2, line * 2, line * 3, line * 4);
    HouseholdFactsBuilder household =
        HouseholdFacts.of(members)
            .worker(WorkerKind.values()[below(4)])
            .showing(Evidence.values()[below(4)])
            .earning(yuan(income))
            .statutoryContributions(Money.ofFen(below(3) == 0 ? below(1000) : 0))
            .incomeTax(Money.ofFen(below(3) == 0 ? below(1000) : 0))
            .reliefReceived(below(2) == 0)
            .inHardshipAfterRelief(below(4) == 0)
            .struckBy(HardshipEvent.values()[below(5)]);
    spend(household, line, income);
    if (below(3) == 0) {
      household.owning(new Assets(Money.ofFen(below(1_000_00)), Money.ofFen(below(1_000_00))));
    }
    if (below(5) == 0) {
      household.excludedBy(Exclusion.values()[below(9)]);
    }
    if (below(4) == 0) {
      int first = below(9);
      for (int m = 0; m < 5 + below(3); m++) {
        household.perHeadIn(
            YearMonth.of(2019, 1).plusMonths(first + m), Money.ofFen(LINE - 3 + below(4)));
      }
    }
    HouseholdFacts facts = household.build();
    SortedMap<YearMonth, Money> lines = new TreeMap<>();
    facts.monthlyIncomePerHead().keySet().forEach(month -> lines.put(month, Money.ofFen(LINE)));
    return new Situation(
        new UnionCode("340882-0001"), LocalDate.of(2020, 3, 15), facts, Money.ofFen(LINE), lines);
  }

  /** Spends so much of one or two kinds that what is left is near the line or a multiple of it. */
  private void spend(HouseholdFactsBuilder household, long line, long income) {
    Map<ExpenditureKind, Long> spending = new EnumMap<>(ExpenditureKind.class);
    long left = Math.max(0, income - near(line, line, line * 3 / 2, line * 2));
    ExpenditureKind kind =
        below(3) == 0
            ? ExpenditureKind.ACCIDENT
            : ExpenditureKind.values()[below(ExpenditureKind.values().length)];
    spending.merge(kind, left, Long::sum);
    if (below(3) == 0) {
      spending.merge(
          ExpenditureKind.values()[below(ExpenditureKind.values().length)],
          (long) below(500),
          Long::sum);
    }
    spending.forEach((what, fen) -> household.spending(what, Money.ofFen(fen)));
  }

  private long near(long line, long... points) {
    long point = points[below(points.length)];
    return Math.max(
        0, below(4) == 0 ? point + below((int) Math.min(line, 1_000_000)) : point - 2 + below(5));
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /** A linear congruence of its own, so that the households are the same everywhere. */
  private int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) Math.floorMod(state >>> 33, (long) bound);
  }
}
