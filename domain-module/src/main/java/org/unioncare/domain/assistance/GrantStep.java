package org.unioncare.domain.assistance;

import java.time.LocalDate;

/** A step that a grant has taken: what, when and by which account; null where it is not kept. */
public record GrantStep(GrantAction action, LocalDate on, String by) {}
