package org.unioncare.bench.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.RegisterJudging;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.WorkerKind;

/** The pack as it is published, turned into tests of columns. */
final class Columns implements Contestant {
  private static final int BLOCK = 1_024;

  private final RegisterJudging judging;
  private final List<HouseholdColumns> blocks = new ArrayList<>();
  private final int[] answers = new int[BLOCK];

  Columns(PolicyPack pack, PlainHousehold[] households) {
    judging = new RegisterJudging(pack);
    HouseholdColumns block = null;
    for (PlainHousehold household : households) {
      if (block == null || block.isFull()) {
        block = new HouseholdColumns(BLOCK);
        blocks.add(block);
      }
      add(household, block);
    }
  }

  static void add(PlainHousehold h, HouseholdColumns block) {
    LocalDate applied = LocalDate.of(h.appliedIn / 12, h.appliedIn % 12 + 1, 15);
    block.add(
        WorkerKind.values()[h.worker],
        h.members,
        HardshipEvent.values()[h.event],
        applied,
        "340882");
    block.live(h.line);
    block.mark(h.flags, h.evidence, h.exclusions);
    for (IncomeKind kind : IncomeKind.values()) {
      block.earn(kind, h.income[kind.ordinal()]);
    }
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      block.spend(kind, h.spent[kind.ordinal()]);
    }
    block.deduct(h.tax, h.contributions);
    block.own(h.assets, 0);
    for (int m = 0; m < h.months.length; m++) {
      block.month(h.months[m], h.monthIncome[m], h.monthLine[m]);
    }
  }

  @Override
  public String name() {
    return "Unioncare, the published pack on columns";
  }

  @Override
  public long judge() {
    long sum = 0;
    int id = 0;
    for (HouseholdColumns block : blocks) {
      judging.judge(block, answers);
      for (int row = 0; row < block.size(); row++) {
        sum += Contestant.part(id++, answers[row]);
      }
    }
    return sum;
  }
}
