package org.unioncare.bench.judge;

import org.unioncare.domain.eligibility.HouseholdFlag;
import org.unioncare.domain.household.ExpenditureKind;

/** A household as an object of plain numbers, amounts in fen, sets as bits. */
public final class PlainHousehold {
  static final int MONTHS_OF_A_YEAR = 12;

  final int id;
  final int worker;
  final int members;
  final int event;
  final int flags;
  final int evidence;
  final int exclusions;
  final int appliedIn;
  final long line;
  final long[] income;
  final long tax;
  final long contributions;
  final long assets;
  final long[] spent;
  final int[] months;
  final long[] monthIncome;
  final long[] monthLine;
  final long disposable;
  final long yearlyLine;
  final long ordinary;
  final long accident;
  int answer = Integer.MAX_VALUE;

  PlainHousehold(
      int id,
      int[] words,
      long line,
      long[] income,
      long[] deductedAndOwned,
      long[] spent,
      int[] months,
      long[] monthIncome,
      long[] monthLine) {
    this.id = id;
    this.worker = words[0];
    this.members = words[1];
    this.event = words[2];
    this.flags = words[3];
    this.evidence = words[4];
    this.exclusions = words[5];
    this.appliedIn = words[6];
    this.line = line;
    this.income = income;
    this.tax = deductedAndOwned[0];
    this.contributions = deductedAndOwned[1];
    this.assets = deductedAndOwned[2];
    this.spent = spent;
    this.months = months;
    this.monthIncome = monthIncome;
    this.monthLine = monthLine;
    this.disposable = HandWritten.disposable(this);
    this.yearlyLine = line * MONTHS_OF_A_YEAR * members;
    this.ordinary = HandWritten.ordinary(this);
    this.accident = spent[ExpenditureKind.ACCIDENT.ordinal()];
  }

  /** For Drools only, as all that follow: worked out beforehand, which costs it nothing. */
  public long getDisposable() {
    return disposable;
  }

  public long getYearlyLine() {
    return yearlyLine;
  }

  public long getOrdinary() {
    return ordinary;
  }

  public long getAccident() {
    return accident;
  }

  public long getAssets() {
    return assets;
  }

  public int getEvent() {
    return event;
  }

  public int getExclusions() {
    return exclusions;
  }

  public boolean isAdmitted() {
    return HandWritten.isAdmitted(this);
  }

  public boolean isReliefReceived() {
    return has(HouseholdFlag.RELIEF_RECEIVED);
  }

  public boolean isInHardshipAfterRelief() {
    return has(HouseholdFlag.IN_HARDSHIP_AFTER_RELIEF);
  }

  public int getLongestRun() {
    return HandWritten.longestRun(this);
  }

  /** Keeps the first standard in the pack's order. */
  public void meets(int standard) {
    answer = Math.min(answer, standard);
  }

  boolean has(HouseholdFlag flag) {
    return (flags & 1 << flag.ordinal()) != 0;
  }
}
