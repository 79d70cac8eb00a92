package org.unioncare.batch.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.service.job.RunRecording;

/** Counts each chunk in the transaction of the chunk itself, before its checkpoint is kept. */
@Named
@Dependent
public class RunChunkListener extends AbstractChunkListener {
  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private RunRecording recording;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Override
  public void beforeChunk() {
    step.setTransientUserData(new ChunkCount());
  }

  @Override
  public void afterChunk() {
    ChunkCount chunk = ChunkCount.of(step);
    recording.counted(run, job.getExecutionId(), chunk.read(), chunk.written());
  }
}
