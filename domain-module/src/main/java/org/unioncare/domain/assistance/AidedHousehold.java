package org.unioncare.domain.assistance;

import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * What somebody who applies for aid sees of the household.
 *
 * @param caps how much of each cap is used this year
 * @param mine whether the archive is of the officer's own union, so that he may apply
 */
public record AidedHousehold(
    ArchiveNo archive,
    String worker,
    UnionLevel level,
    ArchiveStatus status,
    String unionName,
    List<CapUse> caps,
    boolean mine) {

  public AidedHousehold {
    caps = List.copyOf(caps);
  }
}
