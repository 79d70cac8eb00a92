package org.unioncare.domain.archive.whatif;

import java.util.Set;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * Which of the archives concerned somebody wants to see; null where it does not matter.
 *
 * @param movements empty for all but those that stay
 * @param union this union and all below it
 */
public record WhatIfChoice(
    Set<Movement> movements,
    UnionLevel from,
    UnionLevel to,
    HardshipKind kind,
    HardshipCause cause,
    UnionCode union) {

  /** Everything that moves. */
  public static final WhatIfChoice ALL = new WhatIfChoice(Set.of(), null, null, null, null, null);

  public WhatIfChoice {
    movements = Set.copyOf(movements);
  }

  boolean takes(MovedArchive archive) {
    Movement movement = archive.movement();
    return (movements.isEmpty() ? movement != Movement.STAYS : movements.contains(movement))
        && (from == null || from == archive.from())
        && (to == null || to == archive.to())
        && (kind == null || kind == archive.kind())
        && (cause == null || cause == archive.cause());
  }
}
