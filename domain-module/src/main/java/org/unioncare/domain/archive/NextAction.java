package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.Reason;

/**
 * What may be done with an archive next, and by whom.
 *
 * @param union the union that is expected to act
 * @param mine whether it is the reader's to do, by office and union
 * @param awaited whether the procedure waits for it; the others are ways out
 * @param missing what stands in the way still, empty when it can be done now
 * @param earliest the first day on which it can be done, or null when that is today or unknown
 */
public record NextAction(
    ArchiveAction action,
    Set<Office> offices,
    UnionCode union,
    String unionName,
    boolean mine,
    boolean awaited,
    List<Reason> missing,
    LocalDate earliest) {

  public NextAction {
    missing = List.copyOf(missing);
  }

  /** Whether nothing stands in the way. */
  public boolean isPossible() {
    return missing.isEmpty();
  }
}
