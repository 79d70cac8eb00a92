package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/** A change of an archived household that the yearly clean-up looks for. */
@PolicyClause({"MC-08", "MC-09"})
public enum Change {
  /** 职工本人死亡. */
  DECEASED,
  /** 已脱困. */
  EXITED,
  /** 无法联系. */
  UNREACHABLE
}
