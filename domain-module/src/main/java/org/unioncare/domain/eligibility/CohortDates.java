package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Archives filed before the first date are 存量档案, from then to the second, included, 增量档案; later
 * ones belong to no cohort.
 */
@PolicyClause("LZ-01")
public record CohortDates(LocalDate incrementalFrom, LocalDate incrementalUntil, String clause) {

  public boolean isLegacy(LocalDate filedOn) {
    return filedOn.isBefore(incrementalFrom);
  }

  public boolean isIncremental(LocalDate filedOn) {
    return !isLegacy(filedOn) && !filedOn.isAfter(incrementalUntil);
  }
}
