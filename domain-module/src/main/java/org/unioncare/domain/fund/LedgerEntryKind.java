package org.unioncare.domain.fund;

import org.unioncare.domain.shared.Money;

/** What a line of a fund's ledger says happened, and how it changes the balance. */
public enum LedgerEntryKind {
  /** Money came in from the fund's source. */
  RECEIPT,
  /** 下拨: passed on to a fund of a union below. */
  ALLOCATION_OUT,
  /** 下拨: received from the fund of a union above. */
  ALLOCATION_IN,
  /** Promised to a household by an application. */
  RESERVATION,
  /** A promise taken back, nothing was paid. */
  RELEASE,
  /** 发放: paid to the household out of what was reserved. */
  DISBURSEMENT,
  /** 冲正: takes back an earlier entry that was a mistake. */
  CONTRA;

  /**
   * The change that an entry of this kind makes; that of a contra entry is the opposite of what it
   * reverses.
   */
  public FundBalance change(Money amount) {
    Money none = Money.ZERO;
    return switch (this) {
      case RECEIPT, ALLOCATION_IN -> new FundBalance(amount, none, none, none);
      case ALLOCATION_OUT -> new FundBalance(none, amount, none, none);
      case RESERVATION -> new FundBalance(none, none, amount, none);
      case RELEASE -> new FundBalance(none, none, amount.negated(), none);
      case DISBURSEMENT -> new FundBalance(none, none, amount.negated(), amount);
      case CONTRA -> throw new IllegalStateException("a contra entry follows what it reverses");
    };
  }

  /** Whether a mistake in such an entry is mended by a contra entry, not by cancelling a grant. */
  public boolean isReversible() {
    return this == RECEIPT || this == ALLOCATION_OUT;
  }
}
