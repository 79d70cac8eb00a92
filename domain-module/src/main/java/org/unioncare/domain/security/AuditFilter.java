package org.unioncare.domain.security;

import java.time.LocalDate;

/**
 * What the audit log is narrowed to.
 *
 * @param account who did it, or null
 * @param subject the number of the thing, or null
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record AuditFilter(String account, String subject, LocalDate from, LocalDate until) {}
