package org.unioncare.web.eligibility.lines;

import java.io.Serializable;
import java.time.LocalDate;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.shared.Money;

/** A line as it is typed. */
public class TypedLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private String region;
  private LocalDate from;
  private transient Money amount;
  private String document;
  private String why;

  void take(MinimumLivingLine line) {
    region = line.region();
    from = line.from();
    amount = line.amount();
    document = line.document();
    why = null;
  }

  void clear() {
    from = null;
    amount = null;
    document = null;
    why = null;
  }

  String sum() {
    return amount == null ? "" : amount.toString();
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
