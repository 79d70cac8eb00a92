package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.organisation.UnionPath;

/**
 * What the clean-up looks at of an archive in force; days that have not come are null.
 *
 * @param path the path of the filing union
 */
public record CleanupCandidate(
    ArchiveNo no,
    UnionPath path,
    LocalDate appliedOn,
    LocalDate lastAidedOn,
    LocalDate workerBirthDate,
    Sex workerSex,
    LocalDate deceasedOn,
    LocalDate exitedOn,
    LocalDate unreachableSince) {}
