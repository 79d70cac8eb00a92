package org.unioncare.batch.archive;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.unioncare.domain.archive.cleanup.CleanupStep;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.service.archive.cleanup.ProposingDeregistration;
import org.unioncare.service.job.RunRecording;

/** Counts the archives in force, each of which every ground will look at. */
@Named
@Dependent
public class CleanupCountBatchlet extends AbstractBatchlet {
  @Inject private ProposingDeregistration proposing;
  @Inject private RunRecording recording;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Inject
  @BatchProperty(name = JobParameter.UNION_PATH)
  private String unionPath;

  @Override
  public String process() {
    long archives = proposing.count(new Jurisdiction(new UnionPath(unionPath)));
    recording.expects(run, archives * CleanupStep.values().length);
    return "COMPLETED";
  }
}
