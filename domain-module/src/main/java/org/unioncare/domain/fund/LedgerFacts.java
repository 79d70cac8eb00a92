package org.unioncare.domain.fund;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.unioncare.domain.shared.Money;

/**
 * What a ledger entry says, without its place in the ledger.
 *
 * @param change what it does to the balance
 * @param bookedOn the day on paper
 * @param bookedBy the account
 * @param subject the grant or the other fund it concerns, or empty
 * @param reverses the number of the entry that a contra entry takes back, or null
 * @param memo what the person wrote, or empty
 */
public record LedgerFacts(
    LedgerEntryKind kind,
    Money amount,
    FundBalance change,
    LocalDate bookedOn,
    String bookedBy,
    String subject,
    Integer reverses,
    String memo) {

  public LedgerFacts {
    subject = subject == null ? "" : subject;
    memo = memo == null ? "" : memo.strip();
  }

  /** An entry of a kind that says itself what it does to the balance. */
  public static LedgerFacts of(
      LedgerEntryKind kind, Money amount, LocalDate on, String by, String subject, String memo) {
    return new LedgerFacts(kind, amount, kind.change(amount), on, by, subject, null, memo);
  }

  /** The contra entry that takes this one, standing at the given number, back. */
  public LedgerFacts reversed(int entryNo, LocalDate on, String by, String why) {
    return new LedgerFacts(
        LedgerEntryKind.CONTRA, amount, change.negated(), on, by, subject, entryNo, why);
  }

  /**
   * The seal: a hash over all that the entry says, its place and the seal before it, so that no
   * entry can be changed or taken out without breaking every seal after it. The schema computes the
   * same where the database can.
   */
  public String seal(String previousSeal, long fundId, int entryNo) {
    String text =
        String.join(
            "|",
            previousSeal,
            Long.toString(fundId),
            Integer.toString(entryNo),
            kind.name(),
            amount.toString(),
            change.received().toString(),
            change.allocated().toString(),
            change.reserved().toString(),
            change.paid().toString(),
            bookedOn.toString(),
            bookedBy,
            subject,
            reverses == null ? "0" : reverses.toString(),
            memo);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
