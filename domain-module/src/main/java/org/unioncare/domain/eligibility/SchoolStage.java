package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** 高等教育 and 中等教育, which some schooling caps tell apart. */
@PolicyClause("MC-18")
public enum SchoolStage {
  HIGHER,
  SECONDARY
}
