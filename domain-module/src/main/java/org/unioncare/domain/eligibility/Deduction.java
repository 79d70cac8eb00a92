package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** What is taken off the total to get the disposable income: 所得税, 五险一金（社会保障支出）. */
@PolicyClause({"QS-21", "LZ-05"})
public enum Deduction {
  INCOME_TAX,
  STATUTORY_CONTRIBUTIONS
}
