package org.unioncare.domain.fund;

import java.util.List;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

/** What a sum of money that somebody typed must keep to. */
public final class Sums {
  private Sums() {}

  /** More than nothing and no more than the register holds. */
  public static List<Reason> moreThanZero(String field, Money amount) {
    if (amount != null && amount.isZero()) {
      return List.of(Reason.at(field, "AMOUNT_NOT_POSITIVE"));
    }
    return zeroOrMore(field, amount);
  }

  /** Nothing or more, and no more than the register holds. */
  public static List<Reason> zeroOrMore(String field, Money amount) {
    if (amount == null) {
      return List.of(Reason.at(field, "FIELD_REQUIRED"));
    }
    if (amount.isNegative()) {
      return List.of(Reason.at(field, "MONEY_NEGATIVE"));
    }
    if (amount.exceeds(Money.MAXIMUM)) {
      return List.of(Reason.at(field, "MONEY_TOO_LARGE", Money.MAXIMUM));
    }
    return List.of();
  }
}
