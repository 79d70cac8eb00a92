package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/**
 * Circumstances in which a union files no archive (不予建档的情形); a pack says which levels each bars.
 */
@PolicyClause({"QS-23", "LZ-09"})
public enum Exclusion {
  SECOND_HOME,
  BUSINESS_PREMISES_OR_EMPLOYER,
  VEHICLE_OR_MACHINERY,
  PRIVATE_SCHOOL_OR_ABROAD,
  REFUSED_JOBS,
  SOCIALISED_RETIREE,
  UNION_DECISION,
  REFUSED_SURVEY,
  CONTROLLING_SHAREHOLDER,
  LARGE_FLOOR_AREA,
  SCHOOL_FEE_TWICE_PUBLIC
}
