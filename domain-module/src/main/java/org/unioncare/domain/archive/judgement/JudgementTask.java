package org.unioncare.domain.archive.judgement;

import org.unioncare.domain.shared.PolicyClause;

/** The two tasks of judging again, and which archives each looks at. */
@PolicyClause({"QS-24", "LZ-07"})
public enum JudgementTask {
  /** Every archive that ever was. */
  CHECK,
  /** The archives in force. */
  REASSESS
}
