package org.unioncare.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.security.AuditEntry;
import org.unioncare.domain.security.AuditFilter;
import org.unioncare.domain.shared.Page;

/** Adds to the record of who did or looked at what, and reads it by key. */
@ApplicationScoped
public class AuditRepository {

  private static final String LINES =
      """
      SELECT NEW org.unioncare.domain.security.AuditEntry(
        r.id, r.recordedAt, r.account, r.act, r.subject, r.unionPath, r.detail)
      FROM AuditRecord r
      WHERE r.unionPath LIKE :pattern AND r.id < :before""";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected AuditRepository() {}

  public AuditRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AuditRecord auditRecord) {
    entities.persist(auditRecord);
  }

  /** The newest records first; {@code after} is the position of the last one seen, or null. */
  public Page<AuditEntry> matching(
      Jurisdiction jurisdiction, AuditFilter filter, Long after, int size) {
    TypedQuery<AuditEntry> query =
        entities
            .createQuery(linesMatching(filter), AuditEntry.class)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("before", after == null ? Long.MAX_VALUE : after);
    if (filter.account() != null) {
      query.setParameter("account", filter.account());
    }
    if (filter.subject() != null) {
      query.setParameter("subject", filter.subject());
    }
    if (filter.from() != null) {
      query.setParameter("from", filter.from().atStartOfDay());
    }
    if (filter.until() != null) {
      query.setParameter("until", filter.until().plusDays(1).atStartOfDay());
    }
    List<AuditEntry> found = query.setMaxResults(size + 1).getResultList();
    return Page.of(found, size, AuditEntry::position);
  }

  /** Only the conditions that are asked for, so that the indexes serve them. */
  private static String linesMatching(AuditFilter filter) {
    return LINES
        + (filter.account() == null ? "" : " AND r.account = :account")
        + (filter.subject() == null ? "" : " AND r.subject = :subject")
        + (filter.from() == null ? "" : " AND r.recordedAt >= :from")
        + (filter.until() == null ? "" : " AND r.recordedAt < :until")
        + " ORDER BY r.id DESC";
  }
}
