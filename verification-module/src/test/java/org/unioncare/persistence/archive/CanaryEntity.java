package org.unioncare.persistence.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.unioncare.persistence.fund.CanaryFund;

/** Breaks R7 and R14: has a setter, an open empty constructor and another feature's entity. */
@Entity
public class CanaryEntity {
  @Id long id;
  CanaryFund fund;

  public CanaryEntity() {}

  public void setId(long id) {
    this.id = id;
  }
}
