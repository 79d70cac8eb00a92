package org.unioncare.domain.job;

/** Where a run of a job stands; only a stopped or failed one can be taken up again. */
public enum JobStatus {
  STARTING,
  STARTED,
  STOPPING,
  STOPPED,
  COMPLETED,
  FAILED;

  /** Whether it works, or is about to, so that no second one may begin beside it. */
  public boolean isRunning() {
    return this == STARTING || this == STARTED || this == STOPPING;
  }

  /** Whether it ended before its work was done. */
  public boolean mayRestart() {
    return this == STOPPED || this == FAILED;
  }
}
