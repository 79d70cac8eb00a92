package org.unioncare.web.fund;

import java.io.Serializable;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.shared.Money;

/** A fund's own standard as it is being typed. */
public class TypedStandard implements Serializable {
  private static final long serialVersionUID = 1L;

  private AssistanceType aid;
  private transient Money amount;
  private AidCap.Per per;
  private String document;

  FundStandard stated() {
    return new FundStandard(aid, amount, per, document);
  }

  public AssistanceType getAid() {
    return aid;
  }

  public void setAid(AssistanceType aid) {
    this.aid = aid;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public AidCap.Per getPer() {
    return per;
  }

  public void setPer(AidCap.Per per) {
    this.per = per;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
