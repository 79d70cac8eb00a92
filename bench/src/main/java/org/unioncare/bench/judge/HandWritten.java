package org.unioncare.bench.judge;

import org.unioncare.domain.eligibility.HouseholdFlag;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.WorkerKind;

/** QS-13 to QS-23 written out by hand: the limit of what judging can be. */
final class HandWritten {
  static final int NONE = -1;
  static final int MIGRANT = WorkerKind.MIGRANT.ordinal();
  static final int EXTRAORDINARY = HardshipEvent.EXTRAORDINARY_DISASTER.ordinal();
  static final int PAPERS =
      1 << Evidence.LABOUR_CONTRACT.ordinal()
          | 1 << Evidence.WAGE_SHEET.ordinal()
          | 1 << Evidence.SOCIAL_INSURANCE_6_MONTHS.ordinal();
  static final int BARRED =
      1 << Exclusion.SECOND_HOME.ordinal()
          | 1 << Exclusion.BUSINESS_PREMISES_OR_EMPLOYER.ordinal()
          | 1 << Exclusion.VEHICLE_OR_MACHINERY.ordinal()
          | 1 << Exclusion.PRIVATE_SCHOOL_OR_ABROAD.ordinal()
          | 1 << Exclusion.REFUSED_JOBS.ordinal()
          | 1 << Exclusion.SOCIALISED_RETIREE.ordinal()
          | 1 << Exclusion.UNION_DECISION.ordinal();
  private static final int MONTHS = 6;

  private HandWritten() {}

  /** The place of the standard in the pack, or -1. */
  static int judge(PlainHousehold h) {
    if (!isAdmitted(h)) {
      return NONE;
    }
    long disposable = disposable(h);
    long line = h.line * PlainHousehold.MONTHS_OF_A_YEAR * h.members;
    long ordinary = ordinary(h);
    long accident = h.spent[ExpenditureKind.ACCIDENT.ordinal()];
    if ((h.exclusions & BARRED) == 0) {
      if (disposable <= line && h.has(HouseholdFlag.IN_HARDSHIP_AFTER_RELIEF)) {
        return 0;
      }
      if (!h.has(HouseholdFlag.RELIEF_RECEIVED) && longestRun(h) >= MONTHS) {
        return 1;
      }
      if (2 * disposable <= 3 * line && disposable - ordinary <= line) {
        return 2;
      }
      if (disposable <= 3 * line && disposable - accident <= line) {
        return 3;
      }
      if (disposable > 3 * line
          && h.event == EXTRAORDINARY
          && disposable + h.assets - accident <= line) {
        return 4;
      }
      if (2 * (disposable - ordinary - accident) <= 3 * line) {
        return 5;
      }
    }
    return disposable - ordinary - accident <= 2 * line ? 6 : NONE;
  }

  static boolean isAdmitted(PlainHousehold h) {
    return h.worker != MIGRANT || (h.evidence & PAPERS) != 0;
  }

  static long disposable(PlainHousehold h) {
    long sum = -h.tax - h.contributions;
    for (long part : h.income) {
      sum += part;
    }
    return sum;
  }

  static long ordinary(PlainHousehold h) {
    return h.spent[ExpenditureKind.ILLNESS.ordinal()]
        + h.spent[ExpenditureKind.SCHOOLING.ordinal()]
        + h.spent[ExpenditureKind.DISABILITY.ordinal()]
        + h.spent[ExpenditureKind.SINGLE_PARENT.ordinal()]
        + h.spent[ExpenditureKind.OTHER.ordinal()];
  }

  static int longestRun(PlainHousehold h) {
    int first =
        h.appliedIn / PlainHousehold.MONTHS_OF_A_YEAR * PlainHousehold.MONTHS_OF_A_YEAR
            - PlainHousehold.MONTHS_OF_A_YEAR;
    int longest = 0;
    int run = 0;
    int expected = -1;
    for (int at = 0; at < h.months.length; at++) {
      if (h.months[at] < first) {
        continue;
      }
      boolean below = h.monthIncome[at] < h.monthLine[at];
      run = !below ? 0 : h.months[at] == expected ? run + 1 : 1;
      longest = Math.max(longest, run);
      expected = h.months[at] + 1;
    }
    return longest;
  }
}
