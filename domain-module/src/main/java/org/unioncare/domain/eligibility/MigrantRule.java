package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What more is asked of a migrant worker (农民工) than of others, and what aid is open to one who is
 * registered rural poor (建档立卡贫困户).
 */
@PolicyClause({"QS-18", "LZ-04", "MC-01"})
public record MigrantRule(List<StatedCondition> conditions, AidScope ruralPoorAid) {

  public static final MigrantRule NOTHING_MORE = new MigrantRule(List.of(), AidScope.ALL);

  public MigrantRule {
    conditions = List.copyOf(conditions);
  }
}
