package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/**
 * What looking up before filing finds: an archive of the household, in full within the reader's
 * jurisdiction, else only that one exists somewhere.
 *
 * @param archive null when it lies outside the jurisdiction
 * @param live whether it keeps the household from having another
 */
@PolicyClause({"MC-11", "MC-08"})
public record KnownPerson(ArchiveLine archive, boolean live) {}
