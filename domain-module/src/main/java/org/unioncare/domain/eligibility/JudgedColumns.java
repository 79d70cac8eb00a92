package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.shared.Money;

/**
 * A block of households as the conditions of one pack see it: the disposable income by its rule, a
 * year's line of each household, and each spending that a condition counts, all in fen.
 */
public final class JudgedColumns {
  private static final int MONTHS_OF_A_YEAR = 12;

  private final IncomeRule rule;
  private final LineRule lines;
  private final Map<Long, Long> lowIncomes = new HashMap<>();
  private final List<Spending> counted = new ArrayList<>();
  private final List<long[]> spending = new ArrayList<>();
  private final List<long[]> sums = new ArrayList<>();
  HouseholdColumns households;
  long[] disposable = new long[0];
  long[] yearlyLine = new long[0];

  JudgedColumns(IncomeRule rule, LineRule lines) {
    this.rule = rule;
    this.lines = lines;
  }

  /** The number of the column that holds a spending. */
  int columnOf(Spending kinds) {
    if (!counted.contains(kinds)) {
      counted.add(kinds);
      spending.add(null);
      sums.add(null);
    }
    return counted.indexOf(kinds);
  }

  long[] spending(int column) {
    return spending.get(column);
  }

  IncomeWindow window() {
    return rule.window();
  }

  boolean knowsLowIncome() {
    return !lines.lowIncome().isEmpty();
  }

  /** The low-income standard of a household's work place, or below zero where there is none. */
  long lowIncome(int row) {
    long place = households.region[row];
    return lowIncomes.computeIfAbsent(
        place << Integer.SIZE | households.appliedOn[row],
        key ->
            lines
                .lowIncome(Long.toString(place), LocalDate.ofEpochDay(households.appliedOn[row]))
                .map(Money::fen)
                .orElse(-1L));
  }

  /** What so much a head and month is for the whole household and year. */
  long yearly(long perHead, int row) {
    return perHead * MONTHS_OF_A_YEAR * households.members[row];
  }

  /** Takes up a block, each household with its line in fen. */
  void see(HouseholdColumns block, long[] inForce) {
    households = block;
    if (disposable.length < block.capacity()) {
      disposable = new long[block.capacity()];
      yearlyLine = new long[block.capacity()];
      sums.replaceAll(column -> new long[block.capacity()]);
    }
    int size = block.size();
    for (int i = 0; i < size; i++) {
      yearlyLine[i] = yearly(inForce[i], i);
      disposable[i] = 0;
    }
    for (IncomeKind kind : rule.counted()) {
      add(disposable, block.income[kind.ordinal()], size);
    }
    for (Deduction deduction : rule.deducted()) {
      subtract(
          disposable,
          switch (deduction) {
            case INCOME_TAX -> block.incomeTax;
            case STATUTORY_CONTRIBUTIONS -> block.contributions;
          },
          size);
    }
    if (rule.aidCounted()) {
      add(disposable, block.aidReceived, size);
    }
    for (int column = 0; column < counted.size(); column++) {
      spending.set(column, column(counted.get(column), sums.get(column), size));
    }
  }

  /** One kind alone is its own column; more are added up. */
  private long[] column(Spending spent, long[] sum, int size) {
    Iterator<ExpenditureKind> kinds = spent.kinds().iterator();
    long[] first = households.spent[kinds.next().ordinal()];
    if (!kinds.hasNext() && !spent.lessOffsets()) {
      return first;
    }
    System.arraycopy(first, 0, sum, 0, size);
    while (kinds.hasNext()) {
      add(sum, households.spent[kinds.next().ordinal()], size);
    }
    if (spent.lessOffsets()) {
      long[] costs = households.spent[ExpenditureKind.ACCIDENT.ordinal()];
      for (int i = 0; i < size; i++) {
        sum[i] -= Math.min(households.offsets[i], costs[i]);
      }
    }
    return sum;
  }

  private static void add(long[] sums, long[] column, int size) {
    for (int i = 0; i < size; i++) {
      sums[i] += column[i];
    }
  }

  private static void subtract(long[] sums, long[] column, int size) {
    for (int i = 0; i < size; i++) {
      sums[i] -= column[i];
    }
  }
}
