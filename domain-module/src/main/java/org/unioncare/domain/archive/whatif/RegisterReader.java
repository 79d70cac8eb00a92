package org.unioncare.domain.archive.whatif;

import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.household.HardshipCause;

/** Takes the archives of a register as they are read, each into the block that it names. */
public interface RegisterReader {

  /**
   * The block into which the household of the next archive is added, or null when its union has no
   * rules on the day.
   */
  HouseholdColumns next(String unionPath);

  /** The region of that union. */
  String region();

  /** The household was added; this is its archive. */
  void added(String no, ArchiveStatus status, HardshipCause cause, String registerRegion);

  /** Nothing was added. */
  void passedOver();
}
