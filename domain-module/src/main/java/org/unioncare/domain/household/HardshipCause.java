package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/** The ten causes of hardship (致困原因) of the yearly declaration: one main, up to three secondary. */
@PolicyClause({"LZ-A1", "LZ-A2"})
public enum HardshipCause {
  NO_LABOUR_CAPACITY,
  UNEMPLOYED_THOUGH_ABLE,
  LAID_OFF,
  NOT_INSURED,
  INSURANCE_NOT_PAID_OUT,
  ILLNESS,
  NATURAL_DISASTER,
  ACCIDENT,
  SCHOOLING,
  OTHER
}
