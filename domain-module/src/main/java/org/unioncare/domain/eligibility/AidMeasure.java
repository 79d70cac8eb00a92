package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/** What a cap on aid is measured by: the line, a fixed sum, or costs that the applicant proves. */
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public sealed interface AidMeasure {

  /** The most for so many heads, parts of a fen dropped. */
  Money limit(Money line, Money costs, int heads);

  /** A multiple of the monthly minimum living standard. */
  record TimesLine(Multiple multiple) implements AidMeasure {
    @Override
    public Money limit(Money line, Money costs, int heads) {
      return line.times(heads).timesDown(multiple);
    }
  }

  /** A fixed sum. */
  record FixedSum(Money sum) implements AidMeasure {

    /**
     * @throws IllegalArgumentException when the sum is not above zero
     */
    public FixedSum {
      if (!sum.exceeds(Money.ZERO)) {
        throw new IllegalArgumentException("a cap of " + sum);
      }
    }

    @Override
    public Money limit(Money line, Money costs, int heads) {
      return sum.times(heads);
    }
  }

  /**
   * A share of costs, never above a most where there is one.
   *
   * @param most null where the share alone is the cap
   */
  record ShareOfCosts(Multiple share, AidCosts basis, Money most) implements AidMeasure {
    @Override
    public Money limit(Money line, Money costs, int heads) {
      Money part = costs.timesDown(share);
      return most != null && part.exceeds(most) ? most : part;
    }
  }
}
