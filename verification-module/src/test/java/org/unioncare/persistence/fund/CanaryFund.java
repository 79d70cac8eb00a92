package org.unioncare.persistence.fund;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for other canaries to hold. */
@Entity
public class CanaryFund {
  @Id long id;

  protected CanaryFund() {}
}
