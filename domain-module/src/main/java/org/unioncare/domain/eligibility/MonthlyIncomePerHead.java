package org.unioncare.domain.eligibility;

import java.math.BigDecimal;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 家庭人均月收入: a yearly sum over the members and twelve months; it is compared by multiplying the line
 * up and divided only to be shown.
 */
@PolicyClause({"QS-13", "QS-15", "QS-21", "LZ-05", "LZ-06"})
public record MonthlyIncomePerHead(Money yearly, int members) {
  private static final int MONTHS_OF_A_YEAR = 12;

  /**
   * Whether it stands so to a multiple of the line: yearly against line × multiple × 12 × members.
   */
  public boolean is(Comparison comparison, Multiple multiple, Money line) {
    BigDecimal threshold =
        line.times((long) MONTHS_OF_A_YEAR * members).yuan().multiply(multiple.factor());
    return comparison.holds(yearly.yuan(), threshold);
  }

  /** Rounded half up to fen. */
  public Money forDisplay() {
    return yearly.dividedForDisplay((long) MONTHS_OF_A_YEAR * members);
  }
}
