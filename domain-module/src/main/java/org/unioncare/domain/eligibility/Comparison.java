package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** The comparison words of the policies: 低于, 不超过（以内含）, 超过, 不低于, and 是 for what is no number. */
@PolicyClause({"QS-13", "QS-14", "QS-17"})
public enum Comparison {
  BELOW("<"),
  AT_MOST("≤"),
  ABOVE(">"),
  AT_LEAST("≥"),
  IS("=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Whether the left stands so to the right. */
  <T extends Comparable<? super T>> boolean holds(T left, T right) {
    int order = left.compareTo(right);
    return switch (this) {
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
      case IS -> order == 0;
    };
  }
}
