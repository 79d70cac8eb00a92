package org.unioncare.domain.assistance;

import java.time.LocalDate;
import org.unioncare.domain.organisation.UnionCode;

/**
 * What can be done with a grant next.
 *
 * @param union the union whose people do it
 * @param notBefore the first day on which it can be done, or null when at once
 * @param mine whether the person asking may do it, the day set aside
 */
public record NextGrantStep(
    GrantAction action, UnionCode union, LocalDate notBefore, boolean mine) {

  public boolean isOpenOn(LocalDate day) {
    return notBefore == null || !day.isBefore(notBefore);
  }
}
