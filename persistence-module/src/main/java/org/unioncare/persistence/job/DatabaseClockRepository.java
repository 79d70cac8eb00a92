package org.unioncare.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;

/** The clock that all nodes share; it runs even where the register's own is fixed. */
@ApplicationScoped
public class DatabaseClockRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected DatabaseClockRepository() {}

  public DatabaseClockRepository(EntityManager entities) {
    this.entities = entities;
  }

  public LocalDateTime moment() {
    Object now =
        entities
            .createNativeQuery("SELECT LOCALTIMESTAMP FROM job_lease WHERE lease_name = ?1")
            .setParameter(1, "YEARLY_STATISTICS")
            .getSingleResult();
    return now instanceof LocalDateTime moment ? moment : ((Timestamp) now).toLocalDateTime();
  }
}
