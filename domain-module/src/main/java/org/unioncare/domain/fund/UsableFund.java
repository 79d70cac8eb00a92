package org.unioncare.domain.fund;

import java.util.List;
import org.unioncare.domain.shared.Reason;

/**
 * A fund that lies before somebody who applies for aid, with the reasons why it may not be used,
 * none when it may.
 */
public record UsableFund(FundRow fund, List<Reason> hindrances) {

  public UsableFund {
    hindrances = List.copyOf(hindrances);
  }

  public boolean isUsable() {
    return hindrances.isEmpty();
  }
}
