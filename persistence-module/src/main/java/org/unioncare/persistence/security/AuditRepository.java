package org.unioncare.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.security.AuditEntry;
import org.unioncare.domain.security.AuditFilter;
import org.unioncare.domain.shared.Page;

/** Adds to the record of who did or looked at what, and reads it by key. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  public void add(AuditRecord auditRecord) {
    entities.persist(auditRecord);
  }

  /** The newest records first; {@code after} is the position of the last one seen, or null. */
  public Page<AuditEntry> matching(
      Jurisdiction jurisdiction, AuditFilter filter, Long after, int size) {
    List<AuditEntry> found =
        entities
            .createNamedQuery("AuditRecord.matching", AuditEntry.class)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("before", after == null ? Long.MAX_VALUE : after)
            .setParameter("anyAccount", filter.account() == null)
            .setParameter("account", filter.account() == null ? "" : filter.account())
            .setParameter("anySubject", filter.subject() == null)
            .setParameter("subject", filter.subject() == null ? "" : filter.subject())
            .setMaxResults(size + 1)
            .getResultList();
    boolean more = found.size() > size;
    List<AuditEntry> items = more ? found.subList(0, size) : found;
    return new Page<>(items, more ? String.valueOf(items.get(size - 1).position()) : null);
  }
}
