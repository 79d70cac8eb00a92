package org.unioncare.domain.fund;

import java.util.List;
import org.unioncare.domain.shared.Reason;

/**
 * A fund that lies before somebody who applies for aid, with the reasons why it may not be used,
 * none when it may.
 *
 * @param standard its own standard for the kind of aid asked, or null
 */
public record UsableFund(FundRow fund, FundStandard standard, List<Reason> hindrances) {

  public UsableFund {
    hindrances = List.copyOf(hindrances);
  }

  public boolean isUsable() {
    return hindrances.isEmpty();
  }
}
