package org.unioncare.persistence.assistance;

import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.organisation.Union;

/**
 * How an archive stands towards aid.
 *
 * @param activeFrom since when it is in force, or null
 * @param decision its latest decision, or null where none is kept
 */
public record ArchiveStanding(
    AidedArchive aided,
    ArchiveStatus status,
    int members,
    LocalDate activeFrom,
    Decision decision) {

  /** The kinds of aid that its latest decision opens. */
  public AidScope scope() {
    return decision == null ? AidScope.ALL : decision.assessment().aid();
  }

  /** The kind of hardship it was archived for, or null. */
  public HardshipKind kind() {
    return decision == null ? null : decision.assessment().kind();
  }

  /** The household as it was judged, or null. */
  public HouseholdFacts facts() {
    return decision == null ? null : decision.situation().facts();
  }

  public ArchiveNo no() {
    return aided.no();
  }

  public UnionLevel level() {
    return aided.level();
  }

  public Union union() {
    return aided.union();
  }
}
