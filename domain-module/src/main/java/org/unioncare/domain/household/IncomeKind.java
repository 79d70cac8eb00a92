package org.unioncare.domain.household;

import org.unioncare.domain.shared.PolicyClause;

/** The kinds of income a union asks for: 工资性、经营净、财产净、转移净收入 and other income. */
@PolicyClause({"QS-21", "LZ-05"})
public enum IncomeKind {
  WAGES("wages"),
  NET_OPERATING("netOperating"),
  NET_PROPERTY("netProperty"),
  NET_TRANSFER("netTransfer"),
  OTHER("other");

  private final String field;

  IncomeKind(String field) {
    this.field = field;
  }

  /** The name of the field that states it. */
  public String field() {
    return field;
  }
}
