package org.unioncare.domain.fund;

import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What a fund has received, passed on to other unions, reserved for grants applied for and paid to
 * households; as the change that one ledger entry makes, the amounts may be negative.
 */
@PolicyClause("MC-24")
public record FundBalance(Money received, Money allocated, Money reserved, Money paid) {

  public static final FundBalance NOTHING =
      new FundBalance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  /** What is left to be promised. */
  public Money available() {
    return received.minus(allocated).minus(reserved).minus(paid);
  }

  public FundBalance plus(FundBalance change) {
    return new FundBalance(
        received.plus(change.received),
        allocated.plus(change.allocated),
        reserved.plus(change.reserved),
        paid.plus(change.paid));
  }

  public FundBalance negated() {
    return new FundBalance(
        received.negated(), allocated.negated(), reserved.negated(), paid.negated());
  }

  /** Nothing promised twice and nothing paid that was not there: no part is below zero. */
  public boolean isSound() {
    return !received.isNegative()
        && !allocated.isNegative()
        && !reserved.isNegative()
        && !paid.isNegative()
        && !available().isNegative();
  }
}
