package org.unioncare.domain.fund;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.shared.Money;

/** A line of a fund's ledger as it is shown. */
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
    String memo,
    String seal) {}
