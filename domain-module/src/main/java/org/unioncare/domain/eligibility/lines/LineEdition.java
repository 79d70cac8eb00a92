package org.unioncare.domain.eligibility.lines;

import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.MinimumLivingLine;

/**
 * One edition of a line as it was published; the latest of a day is in force.
 *
 * @param correction why the edition before was wrong, or null for the first
 * @param superseded whether a later edition took its place
 */
public record LineEdition(
    MinimumLivingLine line,
    int edition,
    String correction,
    String enteredBy,
    LocalDateTime enteredAt,
    boolean superseded) {}
