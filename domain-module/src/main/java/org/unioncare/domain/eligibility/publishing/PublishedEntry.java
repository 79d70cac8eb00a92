package org.unioncare.domain.eligibility.publishing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.PackReference;

/**
 * A published version as lists show it.
 *
 * @param lastDay the last day in force, or null while nothing ends it
 * @param writtenBy the account that wrote it
 * @param publishedBy the account that saw and published it
 * @param sha256 the hash of its text
 */
public record PublishedEntry(
    PackReference reference,
    String title,
    String document,
    String place,
    LocalDate from,
    LocalDate lastDay,
    PackState state,
    String writtenBy,
    String publishedBy,
    LocalDateTime publishedAt,
    String sha256) {}
