package org.unioncare.domain.archive;

import java.util.Set;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * What a list of archives is narrowed to; null and empty mean all.
 *
 * @param union a union and everything below it
 * @param text the beginning of the worker's name, an archive number, or the whole resident number
 *     of anybody of the household
 */
public record ArchiveFilter(
    Set<ArchiveStatus> statuses,
    UnionLevel level,
    UnionCode union,
    HardshipKind kind,
    HardshipCause cause,
    String text) {

  public static final ArchiveFilter ALL = new ArchiveFilter(Set.of(), null, null, null, null, null);

  public ArchiveFilter {
    statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    text = text == null || text.isBlank() ? null : text.strip();
  }
}
