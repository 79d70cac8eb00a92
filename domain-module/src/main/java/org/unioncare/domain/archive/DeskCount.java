package org.unioncare.domain.archive;

import java.time.LocalDate;

/** How many archives wait for one kind of step at a desk, and the soonest deadline of them. */
public record DeskCount(ArchiveAction action, long count, LocalDate soonest) {}
