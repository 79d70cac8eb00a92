package org.unioncare.domain.archive;

import java.util.List;
import org.unioncare.domain.shared.Reason;

/**
 * What became of one archive of a round.
 *
 * @param reasons why it was left as it is; empty where the step was taken
 */
public record ReviewRow(ArchiveNo no, String workerName, List<Reason> reasons) {
  public ReviewRow {
    reasons = List.copyOf(reasons);
  }

  public boolean isDone() {
    return reasons.isEmpty();
  }
}
