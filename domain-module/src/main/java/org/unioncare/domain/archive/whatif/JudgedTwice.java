package org.unioncare.domain.archive.whatif;

import java.util.Arrays;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.RegisterJudging;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * A block of archives that the same two packs judge: the one in force and the one of the change,
 * each with its line for every household.
 */
final class JudgedTwice {
  /** Small enough for the columns of a block to stay in the processor's own memory. */
  static final int HOUSEHOLDS = 1_024;

  final HouseholdColumns columns = new HouseholdColumns(HOUSEHOLDS);
  final RegisterJudging now;
  final RegisterJudging then;
  final long[] lineNow = new long[HOUSEHOLDS];
  final long[] lineThen = new long[HOUSEHOLDS];
  final int[] group = new int[HOUSEHOLDS];
  final boolean[] closed = new boolean[HOUSEHOLDS];
  final HardshipCause[] cause = new HardshipCause[HOUSEHOLDS];
  final String[] no = new String[HOUSEHOLDS];
  private final int[] answerNow = new int[HOUSEHOLDS];
  private final int[] answerThen = new int[HOUSEHOLDS];

  JudgedTwice(RegisterJudging now, RegisterJudging then) {
    this.now = now;
    this.then = then;
  }

  /** What is known of the archive whose household was added last. */
  void about(String number, ArchiveStatus status, HardshipCause main, int ofGroup) {
    int row = columns.size() - 1;
    no[row] = number;
    closed[row] = status.isClosed();
    cause[row] = main;
    group[row] = ofGroup;
  }

  void judge() {
    now.judge(columns, lineNow, answerNow);
    boolean same =
        now == then && Arrays.equals(lineNow, 0, columns.size(), lineThen, 0, columns.size());
    if (same) {
      System.arraycopy(answerNow, 0, answerThen, 0, columns.size());
    } else {
      then.judge(columns, lineThen, answerThen);
    }
  }

  UnionLevel levelNow(int row) {
    FilingStandard met = met(now, answerNow[row]);
    return met == null ? null : met.level();
  }

  UnionLevel levelThen(int row) {
    FilingStandard met = met(then, answerThen[row]);
    return met == null ? null : met.level();
  }

  HardshipKind kindNow(int row) {
    FilingStandard met = met(now, answerNow[row]);
    return met == null ? null : met.kind();
  }

  HardshipKind kindThen(int row) {
    FilingStandard met = met(then, answerThen[row]);
    return met == null ? null : met.kind();
  }

  long reliefNow(int row) {
    return now.livingRelief(columns, row, answerNow[row], lineNow[row]);
  }

  long reliefThen(int row) {
    return then.livingRelief(columns, row, answerThen[row], lineThen[row]);
  }

  private static FilingStandard met(RegisterJudging judging, int answer) {
    return answer == RegisterJudging.NONE ? null : judging.standards().get(answer);
  }
}
