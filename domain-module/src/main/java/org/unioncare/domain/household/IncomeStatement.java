package org.unioncare.domain.household;

import java.util.Set;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** The yearly income of the members living together, by kind. */
@PolicyClause({"QS-21", "QS-22", "LZ-05"})
public record IncomeStatement(
    Money wages, Money netOperating, Money netProperty, Money netTransfer, Money other) {

  public static final IncomeStatement NONE =
      new IncomeStatement(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  public Money of(IncomeKind kind) {
    return switch (kind) {
      case WAGES -> wages;
      case NET_OPERATING -> netOperating;
      case NET_PROPERTY -> netProperty;
      case NET_TRANSFER -> netTransfer;
      case OTHER -> other;
    };
  }

  /** The sum of the kinds named. */
  public Money sumOf(Set<IncomeKind> kinds) {
    return Money.sum(kinds.stream().map(this::of).toList());
  }

  /** The sum of all kinds. */
  public Money total() {
    return wages.plus(netOperating).plus(netProperty).plus(netTransfer).plus(other);
  }
}
