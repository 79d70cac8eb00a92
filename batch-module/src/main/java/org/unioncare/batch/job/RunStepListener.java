package org.unioncare.batch.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.service.job.RunRecording;

/** Records which step a run is in, and the reference of the fault that broke it. */
@Named
@Dependent
public class RunStepListener implements StepListener {
  private static final Logger LOG = System.getLogger(RunStepListener.class.getName());

  @Inject private StepContext step;
  @Inject private RunRecording recording;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Override
  public void beforeStep() {
    recording.entered(run, step.getStepName());
  }

  @Override
  public void afterStep() {
    Exception fault = step.getException();
    if (fault != null) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(
          Level.ERROR, "run " + run + " broke in " + step.getStepName() + ", " + reference, fault);
      recording.blamed(run, reference);
    }
  }
}
