package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** 困难类别: what kind of household in hardship a filing standard describes, before 2020 and after. */
@PolicyClause({"QS-13", "QS-14", "QS-15", "QS-16", "QS-17", "QS-19", "LW-06"})
public enum HardshipKind {
  MINIMUM_LIVING,
  NEAR_MINIMUM_LIVING,
  ACCIDENT,
  OTHER_CAUSE,
  AFTER_EXPENDITURE,
  DEEP,
  RELATIVE,
  ACCIDENTAL,
  TEMPORARY
}
