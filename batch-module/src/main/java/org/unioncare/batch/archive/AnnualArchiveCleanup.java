package org.unioncare.batch.archive;

import org.unioncare.domain.archive.cleanup.CleanupStep;

/** The annual clean-up: its id and the ids of its steps, one per ground; bound by a test. */
public final class AnnualArchiveCleanup {
  public static final String JOB = "annual-archive-cleanup";

  /** The property that says which ground a step judges by: a {@link CleanupStep}. */
  public static final String GROUND = "ground";

  private AnnualArchiveCleanup() {}
}
