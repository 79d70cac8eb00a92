package org.unioncare.domain.fund;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything of a fund but its ledger.
 *
 * @param fedBy the fund above that it was passed down from, or null
 * @param fedByOwner the name of the union that passed it down, or null
 * @param passedDown the funds of unions below that were fed by it
 * @param standards its own standards
 * @param mine whether the person asking keeps it
 */
public record FundSheet(
    FundRow row,
    LocalDate openedOn,
    String openedBy,
    FundCode fedBy,
    String fedByOwner,
    List<FundRow> passedDown,
    List<FundStandard> standards,
    boolean mine,
    long version) {

  public FundSheet {
    passedDown = List.copyOf(passedDown);
    standards = List.copyOf(standards);
  }
}
