package org.unioncare.domain.organisation;

import org.unioncare.domain.shared.PolicyClause;

/**
 * The five levels 全国、省、市、县（区）、基层, from the top: of a union, of an archive, of a fund, three roles
 * that must not be merged.
 */
@PolicyClause("LZ-13")
public enum UnionLevel {
  NATIONAL,
  PROVINCIAL,
  MUNICIPAL,
  COUNTY,
  GRASSROOTS;

  /** Strictly nearer to the top. */
  public boolean isAbove(UnionLevel other) {
    return ordinal() < other.ordinal();
  }

  /** The same level or nearer to the grassroots. */
  public boolean isAtOrBelow(UnionLevel other) {
    return ordinal() >= other.ordinal();
  }
}
