package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/** What a household must spend because of its hardship (致困必要支出); daily living is none of them. */
@PolicyClause({"QS-15", "QS-16", "QS-19", "LZ-06", "LZ-08"})
public enum ExpenditureKind {
  ILLNESS,
  SCHOOLING,
  DISABILITY,
  SINGLE_PARENT,
  HOUSING,
  EMPLOYMENT,
  CARE,
  OTHER,
  ACCIDENT
}
