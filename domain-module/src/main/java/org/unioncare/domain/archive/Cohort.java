package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/** 档案类别: by the filing day and the pack's two dates, or filed again after an exit. */
@PolicyClause("LZ-01")
public enum Cohort {
  /** 存量档案. */
  LEGACY,
  /** 增量档案. */
  INCREMENTAL,
  /** 返困档案. */
  RELAPSE
}
