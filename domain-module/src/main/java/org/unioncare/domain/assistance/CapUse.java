package org.unioncare.domain.assistance;

import org.unioncare.domain.shared.Money;

/** How much of a cap a household has used in a year, for the eye. */
public record CapUse(AssistanceCap cap, int year, Money used) {

  public Money remaining() {
    return cap.remaining(used);
  }

  /** Whole per cent of the limit, at most 100. */
  public int percent() {
    if (cap.limit().isZero()) {
      return 100;
    }
    return (int) Math.min(100, used.fen() * 100 / cap.limit().fen());
  }
}
