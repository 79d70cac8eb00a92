package org.unioncare.domain.statistics;

import org.unioncare.domain.household.HardshipCause;

/** How many active archives have a main cause of hardship. */
public record CauseCount(HardshipCause cause, long households) {}
