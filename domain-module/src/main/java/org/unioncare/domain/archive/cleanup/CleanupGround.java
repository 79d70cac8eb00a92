package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import java.util.Optional;

/** A ground of the clean-up with its figures; the set is closed. */
public sealed interface CleanupGround permits NoAidForYears, AgeReached, DeadExitedOrUnreachable {

  /** What it finds at the archive on the day, if anything. */
  Optional<CleanupFinding> judge(CleanupCandidate archive, LocalDate asOf);
}
