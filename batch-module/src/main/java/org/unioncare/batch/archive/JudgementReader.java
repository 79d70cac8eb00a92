package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.unioncare.batch.job.ChunkCount;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.judgement.JudgedArchive;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.service.archive.judgement.JudgingAgain;
import org.unioncare.service.job.RunRecording;

/** Reads archives with their decisions by number; the last number is its checkpoint. */
@Named
@Dependent
public class JudgementReader extends AbstractItemReader {
  @Inject private JudgingAgain judging;
  @Inject private RunRecording recording;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Inject
  @BatchProperty(name = JobParameter.UNION_PATH)
  private String unionPath;

  @Inject
  @BatchProperty(name = JobParameter.CHUNK_SIZE)
  private int chunkSize;

  @Inject
  @BatchProperty(name = JudgingArchives.TASK)
  private String task;

  private final Deque<JudgedArchive> ahead = new ArrayDeque<>();
  private String last;

  @Override
  public void open(Serializable checkpoint) {
    last = (String) checkpoint;
    if (last == null) {
      recording.expects(run, judging.count(jurisdiction(), JudgementTask.valueOf(task)));
    }
  }

  @Override
  public JudgedArchive readItem() {
    if (ahead.isEmpty()) {
      ahead.addAll(
          judging.after(
              jurisdiction(),
              JudgementTask.valueOf(task),
              last == null ? null : new ArchiveNo(last),
              chunkSize));
    }
    JudgedArchive next = ahead.poll();
    if (next != null) {
      last = next.no().value();
      ChunkCount.of(step).addRead();
    }
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }

  private Jurisdiction jurisdiction() {
    return new Jurisdiction(new UnionPath(unionPath));
  }
}
