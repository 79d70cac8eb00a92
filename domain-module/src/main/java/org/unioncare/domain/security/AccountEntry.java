package org.unioncare.domain.security;

import java.time.LocalDateTime;
import java.util.Set;
import org.unioncare.domain.organisation.UnionCode;

/**
 * An account as lists show it.
 *
 * @param barredUntil until when wrong passwords keep it out, or null
 * @param lastSignedInAt null before the first sign-in
 */
public record AccountEntry(
    String name,
    String holder,
    UnionCode union,
    String unionName,
    Set<Office> offices,
    boolean locked,
    boolean passwordChangeDue,
    LocalDateTime barredUntil,
    LocalDateTime lastSignedInAt) {}
