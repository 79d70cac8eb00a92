package org.unioncare.domain.archive;

import java.time.LocalDate;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * A union of the approval route.
 *
 * @param here whether the archive lies there now
 * @param passedOn when it passed there, or null
 */
public record RouteStop(
    UnionCode union, String name, UnionLevel level, boolean here, LocalDate passedOn) {}
