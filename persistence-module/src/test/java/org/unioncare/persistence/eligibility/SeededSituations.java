package org.unioncare.persistence.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/** Seeded households of any place, day and line, most of them near a boundary of some pack. */
final class SeededSituations {
  private static final List<UnionCode> UNIONS =
      Stream.of(
              "340882-0001",
              "510502-0001",
              "5105",
              "420106-0002",
              "130500",
              "370202",
              "320282",
              "0")
          .map(UnionCode::new)
          .toList();

  private long state;

  SeededSituations(long seed) {
    state = seed;
  }

  Situation next() {
    int members = 1 + below(7);
    long lineFen = 30_000 + below(120_000);
    long line = lineFen * 12 * members;
    long income =
        near(line, 0, line / 2, line, line * 3 / 2, line * 2, line * 5 / 2, line * 3, line * 4);
    LocalDate applied = LocalDate.of(2016 + below(9), 1 + below(12), 1 + below(28));
    HouseholdFactsBuilder household =
        HouseholdFacts.of(members)
            .worker(WorkerKind.values()[below(4)])
            .income(parts(income))
            .statutoryContributions(Money.ofFen(below(3) == 0 ? below(1000) : 0))
            .incomeTax(Money.ofFen(below(3) == 0 ? below(1000) : 0))
            .reliefReceived(below(2) == 0)
            .inHardshipAfterRelief(below(4) == 0)
            .certifiedMinimumLiving(below(4) == 0)
            .registeredRuralPoor(below(3) == 0)
            .unionMember(below(5) > 0)
            .struckBy(HardshipEvent.values()[below(HardshipEvent.values().length)]);
    if (below(4) == 0) {
      household.aidReceived(Money.ofFen(below(2) == 0 ? below(500) : below(5_000_00)));
    }
    if (below(3) > 0) {
      household.showing(Evidence.values()[below(Evidence.values().length)]);
    }
    spend(household, line, income);
    if (below(3) == 0) {
      household.owning(new Assets(Money.ofFen(below(1_000_00)), Money.ofFen(below(1_000_00))));
    }
    if (below(4) == 0) {
      household.excludedBy(Exclusion.values()[below(Exclusion.values().length)]);
    }
    SortedMap<YearMonth, Money> lines = new TreeMap<>();
    if (below(3) == 0) {
      months(household, applied, lineFen, lines);
    }
    return new Situation(
        UNIONS.get(below(UNIONS.size())), applied, household.build(), Money.ofFen(lineFen), lines);
  }

  private IncomeStatement parts(long income) {
    long wages = below(2) == 0 ? income : income / 2;
    long operating = (income - wages) / 2;
    long other = below(3) == 0 ? below(2_000) : 0;
    return new IncomeStatement(
        Money.ofFen(wages),
        Money.ofFen(operating),
        Money.ZERO,
        Money.ofFen(income - wages - operating),
        Money.ofFen(other));
  }

  /** Months in a row or with a gap, here and there without a line, some before every window. */
  private void months(
      HouseholdFactsBuilder household,
      LocalDate applied,
      long line,
      SortedMap<YearMonth, Money> lines) {
    YearMonth month = YearMonth.from(applied).minusMonths(below(26));
    for (int told = 4 + below(6);
        told > 0 && !month.isAfter(YearMonth.from(applied));
        told--, month = month.plusMonths(below(20) == 0 ? 2 : 1)) {
      household.perHeadIn(month, Money.ofFen(line - 3 + below(4)));
      if (below(30) > 0) {
        lines.put(month, Money.ofFen(line));
      }
    }
  }

  /** Spends so much that what is left is near the line or a multiple of it. */
  private void spend(HouseholdFactsBuilder household, long line, long income) {
    long left = Math.max(0, income - near(line, line, line * 3 / 2, line * 2));
    ExpenditureKind[] kinds = ExpenditureKind.values();
    ExpenditureKind kind = below(3) == 0 ? ExpenditureKind.ACCIDENT : kinds[below(kinds.length)];
    if (kind == ExpenditureKind.ACCIDENT && below(4) == 0) {
      left = Math.max(0, income * 4 / 5 - 2 + below(5));
    }
    household.spending(kind, Money.ofFen(left));
    if (kind != ExpenditureKind.OTHER && below(3) == 0) {
      household.spending(ExpenditureKind.OTHER, Money.ofFen(below(500)));
    }
    if (below(3) == 0) {
      household.offsets(Money.ofFen(below(2) == 0 ? below(500) : left + 1));
    }
  }

  private long near(long line, long... points) {
    long point = points[below(points.length)];
    return Math.max(
        0, below(4) == 0 ? point + below((int) Math.min(line, 1_000_000)) : point - 2 + below(5));
  }

  /** A linear congruence of its own, so that the households are the same everywhere. */
  private int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) Math.floorMod(state >>> 33, (long) bound);
  }
}
