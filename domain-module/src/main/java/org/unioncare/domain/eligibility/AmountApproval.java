package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 审批权限: aid of a kind above a sum is approved by the union of a level, whoever owns the fund.
 *
 * @param kinds the kinds of hardship it is meant for; empty for every kind
 */
@PolicyClause("LW-06")
public record AmountApproval(
    String aid, Set<HardshipKind> kinds, Money above, UnionLevel by, String clause) {

  public AmountApproval {
    Set<HardshipKind> meant = EnumSet.noneOf(HardshipKind.class);
    meant.addAll(kinds);
    kinds = Collections.unmodifiableSet(meant);
  }

  /** Whether a grant must be approved by it. */
  public boolean concerns(String wanted, HardshipKind kind, Money amount) {
    return (aid.equals(AidScope.EVERY_KIND) || aid.equals(wanted))
        && (kinds.isEmpty() || kinds.contains(kind))
        && amount.exceeds(above);
  }
}
