package org.unioncare.domain.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/**
 * A cap on aid as a sum of fen for a household and year, parts of a fen dropped: a multiple of the
 * line or a fixed sum; of a share of costs only its most, since the costs are not known beforehand;
 * a cap on single grants counts as one grant a year.
 */
@PolicyClause("MC-16")
record YearlyLimit(long fixed, long numerator, long denominator, boolean perMember) {

  /** Those that can be counted beforehand. */
  static YearlyLimit[] all(List<AidCap> caps) {
    return caps.stream()
        .filter(
            cap ->
                !(cap.measure() instanceof AidMeasure.ShareOfCosts costs) || costs.most() != null)
        .map(YearlyLimit::of)
        .toArray(YearlyLimit[]::new);
  }

  private static YearlyLimit of(AidCap cap) {
    boolean perMember = cap.per() == AidCap.Per.MEMBER;
    if (cap.measure() instanceof AidMeasure.TimesLine line) {
      BigDecimal factor = line.multiple().factor();
      int places = Math.max(0, factor.scale());
      return new YearlyLimit(
          0,
          factor.movePointRight(places).longValueExact(),
          BigDecimal.ONE.movePointRight(places).longValueExact(),
          perMember);
    }
    if (cap.measure() instanceof AidMeasure.FixedSum sum) {
      return new YearlyLimit(sum.sum().fen(), 0, 1, perMember);
    }
    AidMeasure.ShareOfCosts costs = (AidMeasure.ShareOfCosts) cap.measure();
    return new YearlyLimit(costs.most().fen(), 0, 1, false);
  }

  /** The most for a household of so many members with the line. */
  long of(long line, int members) {
    long heads = perMember ? members : 1;
    return Math.addExact(fixed * heads, Math.multiplyExact(line * heads, numerator) / denominator);
  }
}
