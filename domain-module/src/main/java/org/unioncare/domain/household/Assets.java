package org.unioncare.domain.household;

import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** What a household could fall back on: 投资性净资产 and 储蓄. */
@PolicyClause("QS-17")
public record Assets(Money netInvestments, Money savings) {

  public static final Assets NONE = new Assets(Money.ZERO, Money.ZERO);

  public Money total() {
    return netInvestments.plus(savings);
  }
}
