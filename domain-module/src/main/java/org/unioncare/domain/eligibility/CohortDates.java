package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Archives filed before the first date are 存量档案, from then to the second, included, 增量档案; later
 * ones belong to no cohort.
 */
@PolicyClause("LZ-01")
public record CohortDates(LocalDate incrementalFrom, LocalDate incrementalUntil, String clause) {

  public Optional<Cohort> cohortOf(LocalDate filedOn) {
    if (filedOn.isBefore(incrementalFrom)) {
      return Optional.of(Cohort.LEGACY);
    }
    return filedOn.isAfter(incrementalUntil) ? Optional.empty() : Optional.of(Cohort.INCREMENTAL);
  }
}
