package org.unioncare.domain.archive;

import java.util.Set;

/**
 * Archives chosen to be dealt with together.
 *
 * @param filter what the list is narrowed to
 * @param numbers those ticked; empty means everything the filter leaves
 */
public record ArchiveChoice(ArchiveFilter filter, Set<ArchiveNo> numbers) {
  public ArchiveChoice {
    numbers = Set.copyOf(numbers);
  }

  /** Everything the filter leaves. */
  public static ArchiveChoice all(ArchiveFilter filter) {
    return new ArchiveChoice(filter, Set.of());
  }
}
