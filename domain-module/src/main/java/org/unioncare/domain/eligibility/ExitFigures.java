package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** 脱困 and 解困: how many months above the line end hardship, and how relief of it is told. */
@PolicyClause({"LZ-19", "LZ-20", "AY-02"})
public record ExitFigures(int monthsAbove, Relieved relieved, String clause) {

  /** Two texts, two tests. */
  public enum Relieved {
    /** 收入明显增加: a judgement that the evaluator states with a reason. */
    JUDGED,
    /** 达到当地低保标准: computed. */
    REACHES_LINE
  }
}
