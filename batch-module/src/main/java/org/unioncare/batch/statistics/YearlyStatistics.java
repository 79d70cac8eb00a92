package org.unioncare.batch.statistics;

/** The yearly statistics: its id and the ids of its steps; bound by a test. */
public final class YearlyStatistics {
  public static final String JOB = "yearly-statistics";
  public static final String COMPILE = "compile-figures";
  public static final String PUBLISH = "publish-figures";

  private YearlyStatistics() {}
}
