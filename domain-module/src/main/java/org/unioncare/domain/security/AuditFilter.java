package org.unioncare.domain.security;

/**
 * What the audit log is narrowed to.
 *
 * @param account who did it, or null
 * @param subject the number of the thing, or null
 */
public record AuditFilter(String account, String subject) {}
