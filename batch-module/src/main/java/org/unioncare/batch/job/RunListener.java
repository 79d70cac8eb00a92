package org.unioncare.batch.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.service.job.RunRecording;

/** Ties a run to the batch execution that works on it, and records how it ended. */
@Named
@Dependent
public class RunListener implements JobListener {
  @Inject private JobContext job;
  @Inject private RunRecording recording;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Override
  public void beforeJob() {
    recording.begun(run, job.getExecutionId());
  }

  /** The runtime gives its last word only after this: what was not stopped or broken is done. */
  @Override
  public void afterJob() {
    JobStatus end =
        switch (job.getBatchStatus()) {
          case STOPPING, STOPPED -> JobStatus.STOPPED;
          case STARTED, COMPLETED -> JobStatus.COMPLETED;
          default -> JobStatus.FAILED;
        };
    recording.ended(run, job.getExecutionId(), end);
  }
}
