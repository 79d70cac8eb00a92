package org.unioncare.bench.judge;

import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.WorkerKind;

/** Seeded households of every kind, most of them near a boundary of the pack. */
final class SeededHouseholds {
  private static final int FLAGS = 5;
  private static final int APPLIED_IN = 2020 * 12 + 2;

  private long state = 20201121;

  PlainHousehold[] some(int count) {
    PlainHousehold[] households = new PlainHousehold[count];
    for (int id = 0; id < count; id++) {
      households[id] = next(id);
    }
    return households;
  }

  private PlainHousehold next(int id) {
    int members = 1 + below(7);
    long line = 30_000 + below(120_000);
    long yearly = line * 12 * members;
    long wanted = near(yearly, 0, yearly / 2, yearly, yearly * 3 / 2, yearly * 2, yearly * 4);
    long[] income = new long[IncomeKind.values().length];
    income[0] = wanted / 2;
    income[1] = wanted - wanted / 2;
    long[] spent = new long[ExpenditureKind.values().length];
    long left = Math.max(0, wanted - near(yearly, yearly, yearly * 3 / 2, yearly * 2));
    spent[below(3) == 0 ? ExpenditureKind.ACCIDENT.ordinal() : below(spent.length)] += left;
    spent[below(spent.length)] += below(3) == 0 ? below(500) : 0;
    int[] words = {
      below(WorkerKind.values().length),
      members,
      below(HardshipEvent.values().length),
      below(1 << FLAGS),
      below(1 << Evidence.values().length),
      below(5) == 0 ? 1 << below(Exclusion.values().length) : 0,
      APPLIED_IN
    };
    long[] deductedAndOwned = {
      below(3) == 0 ? below(1_000) : 0,
      below(3) == 0 ? below(1_000) : 0,
      below(3) == 0 ? below(200_000) : 0
    };
    int told = below(4) == 0 ? 5 + below(4) : 0;
    int from = APPLIED_IN - 14 - below(4) + below(8);
    int[] months = new int[told];
    long[] perHead = new long[told];
    long[] lines = new long[told];
    for (int m = 0; m < told; m++) {
      months[m] = Math.min(from + m, APPLIED_IN - told + m + 1);
      perHead[m] = line - 3 + below(4);
      lines[m] = line;
    }
    return new PlainHousehold(
        id, words, line, income, deductedAndOwned, spent, months, perHead, lines);
  }

  private long near(long line, long... points) {
    long point = points[below(points.length)];
    return Math.max(
        0, below(4) == 0 ? point + below((int) Math.min(line, 1_000_000)) : point - 2 + below(5));
  }

  private int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) Math.floorMod(state >>> 33, (long) bound);
  }
}
