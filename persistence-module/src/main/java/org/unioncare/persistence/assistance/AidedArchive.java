package org.unioncare.persistence.assistance;

import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.organisation.Union;

/** What a grant keeps of the archive it helps: its number, level, union and worker. */
public record AidedArchive(
    Long id, ArchiveNo no, UnionLevel level, Union union, String workerName) {}
