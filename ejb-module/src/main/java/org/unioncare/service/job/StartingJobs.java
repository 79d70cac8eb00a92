package org.unioncare.service.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** Starting, stopping and taking up again: the record of it, before the batch runtime is told. */
@Stateless
@UseCase
@RolesAllowed(Duty.RUN_JOBS)
public class StartingJobs {
  @Inject private JobRunRepository runs;
  @Inject private UnionRepository unions;
  @Inject private RunOpening opening;
  @Inject private LostRuns lost;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Auditing auditing;

  /** Opens a run; refused while another of the same job works on the same unions. */
  public JobTicket start(JobOrder order) {
    Union union = unions.within(officer.jurisdiction(), order.union());
    JobRun run = opening.open(order.checkedOn(today.date()), union.path(), officer.account());
    auditing.record("JOB_STARTED", subject(run), run.path(), order.asOf().toString());
    return opening.ticket(run);
  }

  /** Opens a stopped, failed or killed run once more, from where it stands. */
  public JobTicket restart(long execution) {
    lost.markFailed();
    JobRun run = runs.within(officer.jurisdiction(), execution);
    opening.reopen(run);
    auditing.record("JOB_RESTARTED", subject(run), run.path(), "");
    return opening.ticket(run);
  }

  /** Asks a run to end after the items in hand; the node that works on it obeys. */
  public JobProgress stop(long execution) {
    JobRun run = runs.within(officer.jurisdiction(), execution);
    if (!runs.stop(execution)) {
      throw RefusedException.because(Reason.of("JOB_NOT_RUNNING", null, execution, run.status()));
    }
    auditing.record("JOB_STOPPED", subject(run), run.path(), "");
    return runs.progress(officer.jurisdiction(), execution);
  }

  private static String subject(JobRun run) {
    return run.order().name().word() + " " + run.id();
  }
}
