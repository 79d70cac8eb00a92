package org.unioncare.domain.job;

import java.util.Arrays;
import java.util.Optional;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The jobs a union can start: the yearly clean-up of archives, the yearly analysis, the proof of
 * the kept decisions, and judging the register anew.
 */
@PolicyClause({"MC-08", "MC-10"})
public enum JobName {
  ANNUAL_ARCHIVE_CLEANUP("annual-archive-cleanup"),
  YEARLY_STATISTICS("yearly-statistics"),
  DECISION_CHECK("decision-check"),
  REASSESSMENT("reassessment");

  private final String word;

  JobName(String word) {
    this.word = word;
  }

  /** The name of the job outside: in addresses, and as the id of its description. */
  public String word() {
    return word;
  }

  public static Optional<JobName> ofWord(String word) {
    return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
  }
}
