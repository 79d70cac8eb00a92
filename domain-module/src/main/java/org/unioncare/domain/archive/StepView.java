package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.organisation.UnionCode;

/** A step that was taken: what, when on paper and when recorded, by whom, and what was said. */
public record StepView(
    ArchiveAction action,
    ArchiveStatus to,
    LocalDate on,
    LocalDateTime recordedAt,
    String account,
    String person,
    UnionCode union,
    String unionName,
    String reason) {}
