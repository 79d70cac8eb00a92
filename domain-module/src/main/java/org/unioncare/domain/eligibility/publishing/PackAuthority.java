package org.unioncare.domain.eligibility.publishing;

import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.PolicyClause;

/**
 * For which places a union may write: its own region and those below it; the whole country is the
 * national union's, and a grassroots union, which applies the rules, writes none.
 */
@PolicyClause("QS-03")
public final class PackAuthority {

  private PackAuthority() {}

  /** Whether the union may write packs and lines for the place. */
  public static boolean covers(UnionCode union, String place) {
    if (union.isGrassroots()) {
      return false;
    }
    return union.equals(UnionCode.NATIONAL) || place.startsWith(union.value());
  }
}
