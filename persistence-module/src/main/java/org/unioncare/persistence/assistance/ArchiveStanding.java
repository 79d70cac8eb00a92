package org.unioncare.persistence.assistance;

import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.organisation.Union;

/**
 * How an archive stands towards aid.
 *
 * @param activeFrom since when it is in force, or null
 * @param scope the kinds of aid that its latest decision opens
 */
public record ArchiveStanding(
    AidedArchive aided, ArchiveStatus status, int members, LocalDate activeFrom, AidScope scope) {

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
