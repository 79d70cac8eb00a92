package org.unioncare.domain.archive.cleanup;

import org.unioncare.domain.shared.PolicyClause;

/** The grounds that the machine can see by itself, in the order in which it looks for them. */
@PolicyClause("MC-08")
public enum CleanupStep {
  /** 建档后至今2年未得到工会帮扶救助. */
  NO_AID("no-aid-in-two-years"),
  /** 女年满55周岁、男年满60岁及以上. */
  AGE("age-reached"),
  /** 已脱贫、死亡或无法联系. */
  GONE("dead-or-exited");

  private final String word;

  CleanupStep(String word) {
    this.word = word;
  }

  /** The id of the step in the description of the job. */
  public String word() {
    return word;
  }
}
