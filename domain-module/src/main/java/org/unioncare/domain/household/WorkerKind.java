package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/** Who may be archived: 职工, 临聘人员, 农民工 with a labour relation, 下岗待业人员. */
@PolicyClause({"MC-01", "AY-03"})
public enum WorkerKind {
  STAFF,
  TEMPORARY,
  MIGRANT,
  LAID_OFF
}
