package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.Multiple;

/** One side of what conditions leave open: at most or below, at least or above a multiple. */
record Demand(Comparison comparison, Multiple multiple) {

  boolean isCeiling() {
    return comparison == Comparison.BELOW || comparison == Comparison.AT_MOST;
  }

  /** Whether everything that meets this meets the other as well. */
  boolean implies(Demand other) {
    if (isCeiling() != other.isCeiling()) {
      return false;
    }
    int order = multiple.compareTo(other.multiple);
    boolean tighter = isCeiling() ? order < 0 : order > 0;
    return tighter || order == 0 && (isStrict() || !other.isStrict());
  }

  /** Whether nothing can meet both, the other being the opposite side of the same figure. */
  boolean contradicts(Demand floor) {
    int order = multiple.compareTo(floor.multiple);
    return isCeiling()
        && !floor.isCeiling()
        && (order < 0 || order == 0 && (isStrict() || floor.isStrict()));
  }

  private boolean isStrict() {
    return comparison == Comparison.BELOW || comparison == Comparison.ABOVE;
  }
}
