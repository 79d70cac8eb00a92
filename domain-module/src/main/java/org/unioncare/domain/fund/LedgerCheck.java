package org.unioncare.domain.fund;

/**
 * What a reading of a whole ledger found: whether every seal fits the one before it and the entries
 * add up to the balance.
 *
 * @param firstBroken the number of the first entry that does not fit, or null
 */
public record LedgerCheck(
    int entries, Integer firstBroken, FundBalance fromEntries, FundBalance stored) {

  public boolean isSound() {
    return firstBroken == null && fromEntries.equals(stored);
  }
}
