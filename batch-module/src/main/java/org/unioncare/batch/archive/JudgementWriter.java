package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.unioncare.batch.job.ChunkCount;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.service.archive.judgement.JudgingAgain;

/** Lists what differs; no archive is changed. */
@Named
@Dependent
public class JudgementWriter extends AbstractItemWriter {
  @Inject private JudgingAgain judging;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      DifferingArchive differing = (DifferingArchive) item;
      judging.list(run, differing.path(), differing.found());
      ChunkCount.of(step).addWritten(differing.found().size());
    }
    judging.flush();
  }
}
