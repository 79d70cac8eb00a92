package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/** 开户银行、支行、银行卡号: where aid is paid to; the card shows its last four digits only. */
@PolicyClause({"LZ-A1", "MC-22"})
public record BankAccount(String bank, String branch, String card) {

  /** Such as {@code **** 3386}. */
  public static String masked(String card) {
    return card == null ? null : "**** " + card.substring(Math.max(0, card.length() - 4));
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(bank, branch, masked(card));
  }
}
