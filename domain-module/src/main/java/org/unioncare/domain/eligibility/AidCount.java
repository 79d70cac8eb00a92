package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.shared.PolicyClause;

/** 只享受一项、一次性救助: how many kinds of aid or grants an archive of these kinds opens. */
@PolicyClause({"MC-04", "LW-06"})
public record AidCount(Set<HardshipKind> kinds, Limit limit, String clause) {

  /** What may not come twice. */
  public enum Limit {
    /** One kind of aid in a calendar year. */
    ONE_KIND_A_YEAR,
    /** One grant, and the archive has served its end. */
    ONE_GRANT
  }

  /**
   * @throws IllegalArgumentException when no kind of hardship is named
   */
  public AidCount {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("no kind of hardship is named");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }
}
