package org.unioncare.service.archive;

import jakarta.ejb.Stateless;
import java.math.BigDecimal;
import org.unioncare.service.statistics.CanaryJobService;

/**
 * Breaks R9, R10 and R5: says nothing of who may call, speaks in bare numbers, uses a job's
 * service.
 */
@Stateless
public class CanaryService {
  double share;
  CanaryJobService later;
  jakarta.batch.operations.JobOperator operator;
  org.primefaces.model.SortOrder order;

  public BigDecimal amount() {
    return BigDecimal.ONE;
  }
}
