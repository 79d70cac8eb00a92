package org.unioncare.domain.eligibility;

import java.math.BigDecimal;
import org.unioncare.domain.shared.Multiple;

/**
 * Compares fen with a multiple of fen in whole numbers: both sides are multiplied up by the power
 * of ten that makes the multiple whole, so that nothing is ever divided or rounded.
 */
final class ScaledComparison {
  /**
   * The largest right side is 99,999,999.99 yuan × 12 × 30 members; its product with this stays
   * below 2^63, as does every left side with six more places.
   */
  private static final long LARGEST_NUMERATOR = 2_500_000;

  private static final int MOST_PLACES = 6;

  private final long numerator;
  private final long denominator;
  private final long sign;
  private final long most;

  /**
   * @throws IllegalArgumentException when the multiple is too fine or too large to stay exact
   */
  ScaledComparison(Comparison comparison, Multiple multiple) {
    BigDecimal factor = multiple.factor();
    int places = Math.max(0, factor.scale());
    BigDecimal whole = factor.movePointRight(places);
    if (places > MOST_PLACES || whole.compareTo(BigDecimal.valueOf(LARGEST_NUMERATOR)) > 0) {
      throw new IllegalArgumentException("no multiple for a whole register: " + multiple);
    }
    this.numerator = whole.longValueExact();
    this.denominator = BigDecimal.ONE.movePointRight(places).longValueExact();
    this.sign = comparison == Comparison.BELOW || comparison == Comparison.AT_MOST ? 1 : -1;
    this.most =
        switch (comparison) {
          case BELOW, ABOVE -> -1;
          case AT_MOST, AT_LEAST -> 0;
          case IS -> throw new IllegalArgumentException("no sum of a register is compared by =");
        };
  }

  /**
   * One when the left stands so to the multiple of the right, else zero; without a branch, since
   * near a threshold no processor can guess it.
   */
  int holds(long left, long right) {
    long apart = sign * (left * denominator - right * numerator);
    return (int) (most - apart >>> Long.SIZE - 1) ^ 1;
  }
}
