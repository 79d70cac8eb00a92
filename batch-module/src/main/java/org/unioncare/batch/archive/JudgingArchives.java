package org.unioncare.batch.archive;

/** The two jobs that judge archives again: their ids and steps; bound by a test. */
public final class JudgingArchives {
  public static final String CHECK = "decision-check";
  public static final String CHECK_STEP = "check-decisions";
  public static final String REASSESS = "reassessment";
  public static final String REASSESS_STEP = "reassess-archives";

  /** The property that says which task a step does: a JudgementTask. */
  public static final String TASK = "task";

  private JudgingArchives() {}
}
