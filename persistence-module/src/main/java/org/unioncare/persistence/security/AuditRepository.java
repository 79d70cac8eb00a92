package org.unioncare.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Adds to the record of who did or looked at what. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  public void add(AuditRecord auditRecord) {
    entities.persist(auditRecord);
  }
}
