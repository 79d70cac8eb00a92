package org.unioncare.domain.archive;

/** What can be done to an archive: one step of the procedure. */
public enum ArchiveAction {
  /** 申请建档: the first step, from nothing. */
  FILE,
  /** 入户核实. */
  VERIFY,
  /** 集体研究. */
  DECIDE,
  /** 张榜公示. */
  POST_NOTICE,
  /** 登记异议. */
  OBJECT,
  /** 答复异议. */
  ANSWER_OBJECTION,
  /** 结束公示. */
  CLOSE_NOTICE,
  /** 上报. */
  SUBMIT,
  /** 审核. */
  REVIEW,
  /** 审批. */
  APPROVE,
  /** 退回补正. */
  RETURN,
  /** 补正后重报. */
  REFILE,
  /** 不予建档. */
  REJECT,
  /** 撤回申请. */
  WITHDRAW,
  /** 报告变化. */
  REPORT_CHANGE,
  /** 注销. */
  DEREGISTER;

  /** Whether nobody may take the step without saying why. */
  public boolean needsReason() {
    return switch (this) {
      case OBJECT, ANSWER_OBJECTION, RETURN, REJECT, WITHDRAW -> true;
      default -> false;
    };
  }
}
