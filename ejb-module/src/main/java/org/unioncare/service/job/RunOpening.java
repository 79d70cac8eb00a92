package org.unioncare.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.persistence.job.JobLockRepository;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.service.shared.Today;

/** How a run comes to hold its lock, whoever asks for it. */
@ApplicationScoped
class RunOpening {
  @Inject private JobRunRepository runs;
  @Inject private JobLockRepository locks;
  @Inject private Node node;
  @Inject private Today today;

  JobRun open(JobOrder order, UnionPath path, String startedBy) {
    JobRun run = new JobRun(order, path, startedBy, today.moment());
    runs.add(run);
    locks.take(run, node.name());
    return run;
  }

  void reopen(JobRun run) {
    locks.take(run, node.name());
    runs.refresh(run);
    run.restart();
  }

  JobTicket ticket(JobRun run) {
    return new JobTicket(run.id(), run.order(), run.path(), run.batchExecution());
  }
}
