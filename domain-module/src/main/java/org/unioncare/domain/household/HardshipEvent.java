package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/**
 * The sudden event that struck a household: 突发重大疾病、意外伤害、自然灾害或重大安全事故、非常重大意外灾害, or infringed labour
 * rights and hardship for a time.
 */
@PolicyClause({"QS-16", "QS-17", "LZ-08", "MC-03", "MC-04"})
public enum HardshipEvent {
  NONE,
  SUDDEN_ILLNESS,
  ACCIDENT,
  DISASTER,
  EXTRAORDINARY_DISASTER,
  /** 劳动经济合法权益受到侵害. */
  LABOUR_RIGHTS_INFRINGED,
  /** 因其他原因遭遇暂时性生活困难. */
  TEMPORARY_HARDSHIP
}
