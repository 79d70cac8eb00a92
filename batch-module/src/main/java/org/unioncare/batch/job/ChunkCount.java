package org.unioncare.batch.job;

import jakarta.batch.runtime.context.StepContext;

/**
 * How many items the chunk in hand has read and written: the runtime's own counts come too late.
 */
public final class ChunkCount {
  private long read;
  private long written;

  /** The count of the chunk that the step is in. */
  public static ChunkCount of(StepContext step) {
    return step.getTransientUserData() instanceof ChunkCount count ? count : new ChunkCount();
  }

  public void addRead() {
    read++;
  }

  public void addWritten(long items) {
    written += items;
  }

  long read() {
    return read;
  }

  long written() {
    return written;
  }
}
