package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.unioncare.batch.job.ChunkCount;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;

/** Reads archives in the order of their numbers; the last number read is the checkpoint. */
abstract class ArchivesByNumber<T> extends AbstractItemReader {
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.UNION_PATH)
  private String unionPath;

  @Inject
  @BatchProperty(name = JobParameter.CHUNK_SIZE)
  private int chunkSize;

  private final Deque<T> ahead = new ArrayDeque<>();
  private String last;

  /** The next archives after a number, the first ones when it is null. */
  abstract List<T> after(ArchiveNo last, int most);

  abstract ArchiveNo no(T archive);

  Jurisdiction jurisdiction() {
    return new Jurisdiction(new UnionPath(unionPath));
  }

  @Override
  public void open(Serializable checkpoint) {
    last = (String) checkpoint;
  }

  @Override
  public T readItem() {
    if (ahead.isEmpty()) {
      ahead.addAll(after(last == null ? null : new ArchiveNo(last), chunkSize));
    }
    T next = ahead.poll();
    if (next != null) {
      last = no(next).value();
      ChunkCount.of(step).addRead();
    }
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
