package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.unioncare.domain.eligibility.Cohort;
import org.unioncare.domain.shared.PolicyClause;

/** 审批: since when an archive is in force, and the cohort it belongs to. */
@Embeddable
@PolicyClause({"MC-07", "LZ-01"})
public class Approval {

  @Column(name = "active_from")
  private LocalDate activeFrom;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private Cohort cohort;

  /** Not approved yet. */
  protected Approval() {}

  Approval(LocalDate activeFrom, Cohort cohort) {
    this.activeFrom = activeFrom;
    this.cohort = cohort;
  }

  LocalDate activeFrom() {
    return activeFrom;
  }

  Cohort cohort() {
    return cohort;
  }
}
