package org.unioncare.domain.assistance;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/**
 * Everything of a grant.
 *
 * @param capLimit the cap in force when it was applied for, or null where there was none
 * @param capUsed what the household had used of it then
 * @param capClause what the cap rests on
 * @param standard the fund's own standard for the kind of aid, or null
 * @param steps the application excluded, in the order taken
 * @param next what can be done now
 */
public record GrantSheet(
    GrantRow row,
    UnionCode union,
    String unionName,
    UnionCode fundOwner,
    String fundOwnerName,
    String fundName,
    String person,
    GrantBasis basis,
    Money capLimit,
    Money capUsed,
    String capClause,
    FundStandard standard,
    String appliedBy,
    NoticePeriod notice,
    List<GrantStep> steps,
    String cancelReason,
    LocalDate recordDueOn,
    List<NextGrantStep> next,
    long version) {

  public GrantSheet {
    steps = List.copyOf(steps);
    next = List.copyOf(next);
  }

  public boolean isForHousehold() {
    return GrantApplication.HOUSEHOLD.equals(person);
  }
}
