package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/** The sudden event that struck a household: 突发重大疾病、意外伤害、自然灾害或重大安全事故、非常重大意外灾害. */
@PolicyClause({"QS-16", "QS-17", "LZ-08"})
public enum HardshipEvent {
  NONE,
  SUDDEN_ILLNESS,
  ACCIDENT,
  DISASTER,
  EXTRAORDINARY_DISASTER
}
