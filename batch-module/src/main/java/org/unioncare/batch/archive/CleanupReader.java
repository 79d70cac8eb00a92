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
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.service.archive.cleanup.ProposingDeregistration;

/** Reads the archives in force in the order of their numbers; the last number is its checkpoint. */
@Named
@Dependent
public class CleanupReader extends AbstractItemReader {
  @Inject private ProposingDeregistration proposing;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.UNION_PATH)
  private String unionPath;

  @Inject
  @BatchProperty(name = JobParameter.CHUNK_SIZE)
  private int chunkSize;

  private final Deque<CleanupCandidate> ahead = new ArrayDeque<>();
  private String last;

  @Override
  public void open(Serializable checkpoint) {
    last = (String) checkpoint;
  }

  @Override
  public CleanupCandidate readItem() {
    if (ahead.isEmpty()) {
      ahead.addAll(
          proposing.after(
              new Jurisdiction(new UnionPath(unionPath)),
              last == null ? null : new ArchiveNo(last),
              chunkSize));
    }
    CleanupCandidate next = ahead.poll();
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
}
