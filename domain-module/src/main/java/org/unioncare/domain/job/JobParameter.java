package org.unioncare.domain.job;

/** The names of the parameters that every run of a job is handed. */
public final class JobParameter {
  /** The number of the run, under which its progress is kept. */
  public static final String RUN = "run";

  /** The day on which the work looks at the register, as an ISO date. */
  public static final String AS_OF = "asOf";

  /** The path of the union below which the work is done. */
  public static final String UNION_PATH = "unionPath";

  /** How many items are read, judged and written in one transaction. */
  public static final String CHUNK_SIZE = "chunkSize";

  private JobParameter() {}
}
