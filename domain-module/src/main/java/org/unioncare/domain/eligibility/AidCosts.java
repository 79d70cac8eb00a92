package org.unioncare.domain.eligibility;

import java.util.Set;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** The costs a cap refers to, and where the archive tells of them. */
@PolicyClause({"MC-17", "MC-19"})
public enum AidCosts {
  /** 医疗费用个人自付部分. */
  SELF_PAID_MEDICAL("selfPaid", Set.of(ExpenditureKind.ILLNESS)),
  /** 致困费用: what the accident cost. */
  CAUSING("causingCosts", Set.of(ExpenditureKind.ACCIDENT)),
  /** 同类工种标准、法律援助补贴标准: the standard of another department, which only the applicant can state. */
  DEPARTMENT_STANDARD("departmentStandard", Set.of());

  private final String fact;
  private final Set<ExpenditureKind> kinds;

  AidCosts(String fact, Set<ExpenditureKind> kinds) {
    this.fact = fact;
    this.kinds = kinds;
  }

  /** The name under which the basis of a grant states them. */
  public String fact() {
    return fact;
  }

  /** What the archive's decision tells of them; nothing where it cannot know. */
  public Money in(HouseholdFacts facts) {
    return facts.spentOn(kinds);
  }
}
