package org.unioncare.domain.fund;

import org.unioncare.domain.shared.PolicyClause;

/** 专项帮扶资金的来源: the five sources of assistance funds. */
@PolicyClause("MC-15")
public enum FundSource {
  CENTRAL,
  PROVINCIAL,
  LOCAL_MATCHING,
  RETAINED_DUES,
  DONATION
}
