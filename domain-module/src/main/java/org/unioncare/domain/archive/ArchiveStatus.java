package org.unioncare.domain.archive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.shared.PolicyClause;

/** Where an archive stands in the procedure, from the application to its deregistration. */
@PolicyClause({"QS-01", "QS-26", "MC-07", "MC-08"})
public enum ArchiveStatus {
  /** 已申请. */
  APPLIED,
  /** 已入户核实. */
  VERIFIED,
  /** 已集体研究. */
  DECIDED,
  /** 公示中. */
  UNDER_NOTICE,
  /** 公示届满. */
  NOTICE_CLOSED,
  /** 上级审核中. */
  UNDER_REVIEW,
  /** 在册. */
  ACTIVE,
  /** 退回补正. */
  RETURNED,
  /** 不予建档. */
  REJECTED,
  /** 申请已撤回. */
  WITHDRAWN,
  /** 已注销. */
  DEREGISTERED;

  /** Whether the procedure ended without or after an archive in force. */
  public boolean isClosed() {
    return this == REJECTED || this == WITHDRAWN || this == DEREGISTERED;
  }

  /** Whether the household counts as having its one archive. */
  public boolean isLive() {
    return !isClosed();
  }

  /** Whether the application is still on its way to approval. */
  public boolean isPending() {
    return isLive() && this != ACTIVE;
  }

  /** All in which the household has its one archive. */
  public static Set<ArchiveStatus> live() {
    EnumSet<ArchiveStatus> all = EnumSet.noneOf(ArchiveStatus.class);
    Arrays.stream(values()).filter(ArchiveStatus::isLive).forEach(all::add);
    return all;
  }
}
