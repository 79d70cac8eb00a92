package org.unioncare.domain.fund;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.shared.Money;

/**
 * A line of a fund's ledger as it is shown.
 *
 * @param reverses the number of the entry it takes back, or null
 * @param reversed whether a later entry took it back
 */
public record LedgerLine(
    int entryNo,
    LedgerEntryKind kind,
    Money amount,
    FundBalance change,
    LocalDate bookedOn,
    LocalDateTime bookedAt,
    String bookedBy,
    String subject,
    Integer reverses,
    boolean reversed,
    String memo,
    String seal) {

  /** Whether a mistake in it can still be taken back by a contra entry. */
  public boolean isReversible() {
    return kind.isReversible() && !reversed;
  }
}
