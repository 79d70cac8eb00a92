package org.unioncare.domain.archive.judgement;

import org.unioncare.domain.shared.PolicyClause;

/** In what a second judgement differs from the first. */
@PolicyClause({"QS-24", "MC-12"})
public enum JudgementDifference {
  /** The archive has no decision at all. */
  DECISION_MISSING,
  /** The text of the decision cannot be read, or its facts do not fit its hash. */
  DECISION_ALTERED,
  /** The register says another level, kind, pack or hash beside the text than the text does. */
  RECORD_ALTERED,
  /** The version of the pack it was judged by is not in the register. */
  PACK_MISSING,
  /** The same facts and the same version of the pack give another answer. */
  ANSWER_DIFFERS,
  /** The archive stands at another level or kind than its last decision says. */
  ARCHIVE_DIFFERS,
  /** By the rules and lines of the day it would stand at a higher level. */
  LEVEL_HIGHER,
  /** By the rules and lines of the day it would stand at a lower level. */
  LEVEL_LOWER,
  /** By the rules and lines of the day it would qualify for no level. */
  QUALIFIES_NO_LONGER,
  /** No pack or no line is in force for its union on the day, so that nobody can judge it. */
  NO_RULE_IN_FORCE
}
