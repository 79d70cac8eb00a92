package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/** What a migrant worker brings to show the labour relation: 劳动合同、工资表、社保缴费证明、事实劳动关系. */
@PolicyClause({"QS-18", "QS-25", "MC-01"})
public enum Evidence {
  LABOUR_CONTRACT,
  WAGE_SHEET,
  SOCIAL_INSURANCE_6_MONTHS,
  DE_FACTO_EMPLOYMENT_1_YEAR
}
