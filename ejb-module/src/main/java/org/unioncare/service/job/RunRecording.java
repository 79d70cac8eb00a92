package org.unioncare.service.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.persistence.job.JobLockRepository;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.shared.ForJobs;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** What a job's artifacts tell of their run: begun, in which step, how many, ended how. */
@Stateless
@UseCase
@PermitAll
@ForJobs
public class RunRecording {
  @Inject private JobRunRepository runs;
  @Inject private JobLockRepository locks;
  @Inject private Today today;
  @Inject private Auditing auditing;

  /** The batch execution begins to work on the run; refused where another one does already. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void begun(long run, long batchExecution) {
    if (!runs.begin(run, batchExecution)) {
      throw new IllegalStateException("run " + run + " does not wait to begin");
    }
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void entered(long run, String step) {
    load(run).enter(step);
  }

  /** There are this many items to look at in all steps. */
  public void expects(long run, long items) {
    load(run).expect(items);
  }

  /**
   * Counts a chunk in its own transaction, so that counts and results are kept or lost together; an
   * execution that the run no longer belongs to must not go on.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void counted(long run, long batchExecution, long read, long written) {
    if (!runs.count(run, batchExecution, read, written)) {
      throw new IllegalStateException("run " + run + " was taken over or ended");
    }
  }

  /** A fault is about to make the run fail. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void blamed(long run, String reference) {
    load(run).blame(reference);
  }

  /** The batch execution ended; an execution that the run no longer belongs to changes nothing. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void ended(long run, long batchExecution, JobStatus as) {
    JobRun ended = load(run);
    if (!ended.status().isRunning()
        || ended.batchExecution().filter(own -> own == batchExecution).isEmpty()) {
      return;
    }
    ended.end(as, today.moment());
    locks.release(run);
    auditing.recordAs(
        ended.startedBy(),
        "JOB_ENDED",
        ended.order().name().word() + " " + run,
        ended.path(),
        as.name());
  }

  private JobRun load(long run) {
    return runs.find(run)
        .orElseThrow(() -> new IllegalStateException("no run has the number " + run));
  }
}
