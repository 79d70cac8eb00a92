package org.unioncare.service.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Seeing how far a run is, and which there were. */
@Stateless
@UseCase
@RolesAllowed(Duty.RUN_JOBS)
public class FollowingJobs {
  @Inject private JobRunRepository runs;
  @Inject private Officer officer;

  public JobProgress progress(long execution) {
    return runs.progress(officer.jurisdiction(), execution);
  }

  /** The runs of the officer's unions, latest first, after the one with the number. */
  public Page<JobProgress> history(Long after, int size) {
    return runs.history(officer.jurisdiction(), after == null ? Long.MAX_VALUE : after, size);
  }
}
