package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** 档案类别: 存量, 增量, and 返困 for a household that exited and fell back. */
@PolicyClause({"LZ-01", "LW-08"})
public enum Cohort {
  LEGACY,
  INCREMENTAL,
  RELAPSE
}
