package org.unioncare.domain.eligibility.publishing;

import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionCode;

/**
 * A draft of a pack as lists show it.
 *
 * @param author the account that wrote the text last, and so may not publish it
 * @param checkedAt when it was checked last, or null when that text never was
 * @param faults how many faults that check found, or null when it never was
 */
public record DraftEntry(
    PackReference reference,
    String title,
    String place,
    PackState state,
    UnionCode union,
    String author,
    LocalDateTime writtenAt,
    LocalDateTime checkedAt,
    String checkedBy,
    Integer faults,
    long version) {}
