package org.unioncare.domain.fund;

import org.unioncare.domain.shared.PolicyClause;

/** 帮扶类别: the kinds of aid, and the purposes a fund is earmarked for. */
@PolicyClause({"QS-04", "QS-06", "MC-16", "MC-17", "MC-18", "MC-19"})
public enum AssistanceType {
  LIVING,
  MEDICAL,
  SCHOOLING,
  TRAINING,
  LEGAL_AID,
  WARMTH
}
