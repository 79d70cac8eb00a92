package org.unioncare.domain.assistance;

import org.unioncare.domain.shared.PolicyClause;

/** Where a grant stands on its way from the application to the entry in the archive. */
@PolicyClause({"MC-21", "MC-23"})
public enum GrantStatus {
  APPLIED,
  UNDER_NOTICE,
  NOTICE_CLOSED,
  APPROVED,
  PAID,
  RECORDED,
  CANCELLED;

  /** Whether the amount counts against caps and holds its place in the period. */
  public boolean isLive() {
    return this != CANCELLED;
  }

  /** Whether the money has left the fund. */
  public boolean isPaid() {
    return this == PAID || this == RECORDED;
  }

  /** Whether nothing more can happen to it. */
  public boolean isFinal() {
    return this == RECORDED || this == CANCELLED;
  }
}
