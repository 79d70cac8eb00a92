package org.unioncare.domain.archive.whatif;

import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionLevel;

/** An archive judged by the rules of the day and by the changed ones. */
public record MovedArchive(
    String no,
    UnionLevel from,
    HardshipKind kindNow,
    UnionLevel to,
    HardshipKind kindThen,
    HardshipCause cause) {

  public Movement movement() {
    return Movement.of(from, to);
  }

  /** The kind it is counted by: the one it has, or the one it would get. */
  public HardshipKind kind() {
    return kindNow == null ? kindThen : kindNow;
  }
}
