package org.unioncare.domain.job;

import java.time.LocalDate;
import java.util.Objects;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * What is asked of the machine: a job, the day on which it looks at the register, and the union
 * below which it works.
 */
public record JobOrder(JobName name, LocalDate asOf, UnionCode union) {

  public JobOrder {
    Objects.requireNonNull(name);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(union);
  }

  /** The same order, refused when it looks at a day that has not come. */
  public JobOrder checkedOn(LocalDate today) {
    if (asOf.isAfter(today)) {
      throw RefusedException.malformed(Reason.at("asOf", "DATE_TO_COME", asOf, today));
    }
    return this;
  }
}
