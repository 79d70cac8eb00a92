package org.unioncare.domain.archive.whatif;

import org.unioncare.domain.organisation.UnionLevel;

/** How many archives go from one level to another; null stands for no level. */
public record LevelMove(UnionLevel from, UnionLevel to, long archives) {

  public Movement movement() {
    return Movement.of(from, to);
  }
}
