package org.unioncare.domain.eligibility;

import org.unioncare.domain.household.Sex;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The figures of the yearly clean-up: after how many years without aid, and from which age on, an
 * archive is proposed for deregistration.
 */
@PolicyClause({"MC-08"})
public record CleanupFigures(int yearsWithoutAid, int womanFrom, int manFrom, String clause) {

  /** The age in full years from which a worker of the sex is proposed. */
  public int ageFrom(Sex sex) {
    return sex == Sex.FEMALE ? womanFrom : manFrom;
  }
}
