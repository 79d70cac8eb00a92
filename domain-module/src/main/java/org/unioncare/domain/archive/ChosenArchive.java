package org.unioncare.domain.archive;

/** One of the archives chosen, in the version in which it was read. */
public record ChosenArchive(ArchiveNo no, String workerName, long version) {
  public ChosenArchive(ArchiveNo no, String workerName, Long version) {
    this(no, workerName, version.longValue());
  }
}
