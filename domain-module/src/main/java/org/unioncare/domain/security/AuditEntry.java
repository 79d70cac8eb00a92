package org.unioncare.domain.security;

import java.time.LocalDateTime;
import org.unioncare.domain.organisation.UnionPath;

/** One line of the audit log: who did or looked at what, when, and at which union. */
public record AuditEntry(
    long position,
    LocalDateTime recordedAt,
    String account,
    String act,
    String subject,
    UnionPath where,
    String detail) {}
