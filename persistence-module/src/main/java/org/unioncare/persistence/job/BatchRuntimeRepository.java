package org.unioncare.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The tables of the batch runtime, where an execution whose server was killed stays started for
 * ever: the runtime takes it up again only after it reads as failed.
 */
@ApplicationScoped
public class BatchRuntimeRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /** Marks a killed execution as failed. */
  public void markFailed(long batchExecution) {
    entities
        .createNativeQuery(
            """
            UPDATE JBATCHEXECUTIONINSTANCEDATA SET BATCHSTATUS = 'FAILED', EXITSTATUS = 'FAILED'
            WHERE JOBEXECID = ? AND BATCHSTATUS IN ('STARTING', 'STARTED', 'STOPPING')""")
        .setParameter(1, batchExecution)
        .executeUpdate();
  }
}
