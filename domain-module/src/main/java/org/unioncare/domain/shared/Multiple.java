package org.unioncare.domain.shared;

import java.math.BigDecimal;

/**
 * A multiple of the minimum living standard or a share, such as 1.5 or 0.80; not negative, exact.
 */
public record Multiple(BigDecimal factor) implements Comparable<Multiple> {

  public static final Multiple ONE = new Multiple(BigDecimal.ONE);

  /**
   * @throws IllegalArgumentException when the factor is negative
   */
  public Multiple {
    if (factor.signum() < 0) {
      throw new IllegalArgumentException("a multiple is not negative: " + factor);
    }
    factor = factor.stripTrailingZeros();
  }

  /** Reads a decimal number such as {@code "1.5"}. */
  public static Multiple of(String factor) {
    return new Multiple(new BigDecimal(factor));
  }

  @Override
  public int compareTo(Multiple other) {
    return factor.compareTo(other.factor);
  }

  @Override
  public String toString() {
    return factor.toPlainString();
  }
}
