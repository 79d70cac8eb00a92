package org.unioncare.domain.archive.whatif;

import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * An archive that a change concerns, as lists show it, with its level and kind by the rules of the
 * day and by the changed ones.
 */
public record WhatIfLine(
    ArchiveLine archive,
    UnionLevel from,
    UnionLevel to,
    HardshipKind kindNow,
    HardshipKind kindThen) {

  public Movement movement() {
    return Movement.of(from, to);
  }
}
