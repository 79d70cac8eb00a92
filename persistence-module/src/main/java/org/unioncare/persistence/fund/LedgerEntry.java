package org.unioncare.persistence.fund;

import static org.unioncare.domain.fund.LedgerEntryKind.DISBURSEMENT;
import static org.unioncare.domain.fund.LedgerEntryKind.RELEASE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.fund.FundBalance;
import org.unioncare.domain.fund.LedgerEntryKind;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.fund.LedgerLine;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** 资金使用统计台账: one line of a fund's ledger, written once and never changed. */
@Entity
@Table(name = "ledger_entry")
@PolicyClause("MC-24")
@NamedQuery(
    name = "LedgerEntry.ofFund",
    query =
        """
        SELECT e FROM LedgerEntry e
        WHERE e.fundId = :fund AND e.entryNo < :before
        ORDER BY e.entryNo DESC""")
@NamedQuery(
    name = "LedgerEntry.ofFundUpwards",
    query =
        """
        SELECT e FROM LedgerEntry e
        WHERE e.fundId = :fund AND e.entryNo > :after
        ORDER BY e.entryNo""")
@NamedQuery(
    name = "LedgerEntry.ofNumber",
    query = "SELECT e FROM LedgerEntry e WHERE e.fundId = :fund AND e.entryNo = :number")
@NamedQuery(
    name = "LedgerEntry.reversedNumbers",
    query =
        "SELECT e.reverses FROM LedgerEntry e WHERE e.fundId = :fund AND e.reverses IN :numbers")
@NamedQuery(
    name = "LedgerEntry.counterpart",
    query =
        """
        SELECT e FROM LedgerEntry e
        WHERE e.fundId = :fund AND e.kind = :kind AND e.subject = :subject AND e.amount = :amount
          AND NOT EXISTS (
            SELECT r FROM LedgerEntry r WHERE r.fundId = e.fundId AND r.reverses = e.entryNo)
        ORDER BY e.entryNo DESC""")
public class LedgerEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_entry_seq")
  @SequenceGenerator(
      name = "ledger_entry_seq",
      sequenceName = "ledger_entry_seq",
      allocationSize = 500)
  private Long id;

  @Column(name = "fund_id", nullable = false, updatable = false)
  private Long fundId;

  @Column(name = "entry_no", nullable = false, updatable = false)
  private int entryNo;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private LedgerEntryKind kind;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money amount;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money received;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money allocated;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money reserved;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money paid;

  @Column(name = "booked_on", nullable = false, updatable = false)
  private LocalDate bookedOn;

  @Column(name = "booked_at", nullable = false, updatable = false)
  private LocalDateTime bookedAt;

  @Column(name = "booked_by", nullable = false, length = 40, updatable = false)
  private String bookedBy;

  @Column(length = 40, updatable = false)
  private String subject;

  @Column(name = "settled_grant", length = 40, updatable = false)
  private String settledGrant;

  @Column(updatable = false)
  private Integer reverses;

  @Column(length = 200, updatable = false)
  private String memo;

  @Column(name = "previous_no", updatable = false)
  private Integer previousNo;

  @Column(name = "previous_seal", length = 64, updatable = false)
  private String previousSeal;

  @Column(nullable = false, length = 64, updatable = false)
  private String seal;

  protected LedgerEntry() {}

  LedgerEntry(
      Long fundId, Integer previousNo, String previousSeal, LedgerFacts facts, LocalDateTime at) {
    this.fundId = fundId;
    this.entryNo = previousNo == null ? 1 : previousNo + 1;
    this.previousNo = previousNo;
    this.previousSeal = previousSeal;
    this.kind = facts.kind();
    this.amount = facts.amount();
    this.received = facts.change().received();
    this.allocated = facts.change().allocated();
    this.reserved = facts.change().reserved();
    this.paid = facts.change().paid();
    this.bookedOn = facts.bookedOn();
    this.bookedAt = at;
    this.bookedBy = facts.bookedBy();
    this.subject = facts.subject();
    this.settledGrant = kind == DISBURSEMENT || kind == RELEASE ? facts.subject() : null;
    this.reverses = facts.reverses();
    this.memo = facts.memo();
    this.seal = facts.seal(orEmpty(previousSeal), fundId, entryNo);
  }

  /** What it says, without its place. */
  public LedgerFacts facts() {
    return new LedgerFacts(
        kind,
        amount,
        new FundBalance(received, allocated, reserved, paid),
        bookedOn,
        bookedBy,
        subject,
        reverses,
        memo);
  }

  /** Whether the seal is that of what it says and of the entry before it. */
  boolean isSealedAfter(int number, String sealBefore) {
    return entryNo == number + 1 && seal.equals(facts().seal(sealBefore, fundId, entryNo));
  }

  public LedgerLine line(boolean reversed) {
    return new LedgerLine(
        entryNo,
        kind,
        amount,
        facts().change(),
        bookedOn,
        bookedAt,
        bookedBy,
        orEmpty(subject),
        reverses,
        reversed,
        orEmpty(memo),
        seal);
  }

  public int entryNo() {
    return entryNo;
  }

  String seal() {
    return seal;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
