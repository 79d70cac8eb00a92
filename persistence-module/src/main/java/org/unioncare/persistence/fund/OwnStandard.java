package org.unioncare.persistence.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** 明确规定的标准: a fund's own standard as it is kept with the fund, never changed. */
@Embeddable
@PolicyClause("MC-19")
public class OwnStandard {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private AssistanceType aid;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "meant_for", nullable = false, length = 12)
  private AidCap.Per per;

  @Column(nullable = false, length = 120)
  private String document;

  protected OwnStandard() {}

  OwnStandard(FundStandard standard) {
    this.aid = standard.aid();
    this.amount = standard.amount();
    this.per = standard.per();
    this.document = standard.document();
  }

  FundStandard stated() {
    return new FundStandard(aid, amount, per, document);
  }
}
