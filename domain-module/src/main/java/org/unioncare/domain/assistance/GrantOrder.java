package org.unioncare.domain.assistance;

import java.time.LocalDate;

/**
 * One step that somebody takes with a grant.
 *
 * @param version the version that was read
 * @param reason why, where it is cancelled; may be null
 * @param on the day on paper, or null for today
 */
public record GrantOrder(
    GrantNo grant, GrantAction action, long version, String reason, LocalDate on) {}
