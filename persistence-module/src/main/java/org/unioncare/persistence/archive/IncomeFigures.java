package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;

/** What a household has and what comes off it, in fen, as it was judged. */
@Embeddable
class IncomeFigures {

  @Column(name = "wages_fen", nullable = false)
  private long wages;

  @Column(name = "operating_fen", nullable = false)
  private long operating;

  @Column(name = "property_fen", nullable = false)
  private long property;

  @Column(name = "transfer_fen", nullable = false)
  private long transfer;

  @Column(name = "other_income_fen", nullable = false)
  private long otherIncome;

  @Column(name = "income_tax_fen", nullable = false)
  private long incomeTax;

  @Column(name = "contributions_fen", nullable = false)
  private long contributions;

  @Column(name = "net_investments_fen", nullable = false)
  private long netInvestments;

  @Column(name = "savings_fen", nullable = false)
  private long savings;

  @Column(name = "offsets_fen", nullable = false)
  private long offsets;

  @Column(name = "aid_received_fen", nullable = false)
  private long aidReceived;

  protected IncomeFigures() {}

  IncomeFigures(HouseholdFacts facts) {
    wages = facts.income().of(IncomeKind.WAGES).fen();
    operating = facts.income().of(IncomeKind.NET_OPERATING).fen();
    property = facts.income().of(IncomeKind.NET_PROPERTY).fen();
    transfer = facts.income().of(IncomeKind.NET_TRANSFER).fen();
    otherIncome = facts.income().of(IncomeKind.OTHER).fen();
    incomeTax = facts.incomeTax().fen();
    contributions = facts.statutoryContributions().fen();
    netInvestments = facts.assets().netInvestments().fen();
    savings = facts.assets().savings().fen();
    offsets = facts.offsets().fen();
    aidReceived = facts.aidReceived().fen();
  }
}
