package org.unioncare.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unioncare.persistence.job.BatchRuntimeRepository;
import org.unioncare.persistence.job.JobLockRepository;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.service.shared.Today;

/** Runs whose server was killed: no node renews their lock any more, so they have failed. */
@ApplicationScoped
class LostRuns {
  private static final Logger LOG = System.getLogger(LostRuns.class.getName());

  /** A node renews its locks every two seconds. */
  private static final int SILENT_SECONDS = 10;

  @Inject private JobRunRepository runs;
  @Inject private JobLockRepository locks;
  @Inject private BatchRuntimeRepository runtime;
  @Inject private Today today;

  /** Marks them as failed, here and in the batch runtime, so that they can be taken up again. */
  List<Long> markFailed() {
    Set<Long> alive = locks.runsAlive(SILENT_SECONDS);
    List<Long> failed = new ArrayList<>();
    for (JobRun run : runs.allWorking()) {
      if (!alive.contains(run.id())) {
        run.batchExecution().ifPresent(runtime::markFailed);
        run.fail("KILLED-" + run.id(), today.moment());
        locks.release(run.id());
        failed.add(run.id());
        LOG.log(Level.WARNING, "run was killed with its server, KILLED-" + run.id());
      }
    }
    return failed;
  }
}
