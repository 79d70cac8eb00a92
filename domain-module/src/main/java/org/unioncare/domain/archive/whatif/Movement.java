package org.unioncare.domain.archive.whatif;

import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What a change of rules does to an archive. Its household is judged twice on the facts it was
 * archived by: by the rules of the day, and by the changed ones; the two answers are compared.
 */
@PolicyClause("LZ-13")
public enum Movement {
  /**
   * The rules of the day give the household no level, the changed ones do: an archive in the
   * procedure whose household no longer qualifies today, or one rejected, withdrawn or deregistered
   * that the change itself would let in. Who never had an archive is not in the register.
   */
  ENTERS,
  /** A live archive that has a level by the rules of the day and none by the changed ones. */
  LEAVES,
  /** A live archive whose level comes nearer to the top. */
  RISES,
  /** A live archive whose level comes nearer to the grassroots. */
  FALLS,
  /** A live archive that keeps its level, or has none either way. */
  STAYS;

  /** From one level to another, null for none. */
  public static Movement of(UnionLevel from, UnionLevel to) {
    if (from == to) {
      return STAYS;
    }
    if (from == null) {
      return ENTERS;
    }
    if (to == null) {
      return LEAVES;
    }
    return to.isAbove(from) ? RISES : FALLS;
  }
}
