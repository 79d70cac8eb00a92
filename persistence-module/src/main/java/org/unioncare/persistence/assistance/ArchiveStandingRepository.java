package org.unioncare.persistence.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;

/**
 * Reads of an archive only what aid needs, one row instead of the whole household, and tells it
 * that aid was paid.
 */
@ApplicationScoped
@PolicyClause("MC-20")
public class ArchiveStandingRepository {
  private static final String READ =
      """
      SELECT a.id, a.union_id, a.status, a.archive_level, a.worker_name, a.members, a.active_from
      FROM hardship_archive a
      WHERE a.archive_no = ?1 AND a.union_path LIKE ?2""";
  private static final String HOLD = READ + " FOR UPDATE";
  private static final String AIDED =
      """
      UPDATE hardship_archive SET last_aided_on = ?1, version = version + 1
      WHERE id = ?2 AND (last_aided_on IS NULL OR last_aided_on < ?1)""";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /** The standing of an archive, refused as unknown outside the jurisdiction. */
  public ArchiveStanding within(Jurisdiction jurisdiction, ArchiveNo no) {
    return read(READ, jurisdiction, no);
  }

  /**
   * The same, held until the end of the transaction: two applications for one household do not pass
   * its cap side by side.
   */
  public ArchiveStanding heldWithin(Jurisdiction jurisdiction, ArchiveNo no) {
    return read(HOLD, jurisdiction, no);
  }

  /** Aid was paid to the household on a day. */
  public void aided(ArchiveStanding archive, LocalDate on) {
    entities
        .createNativeQuery(AIDED)
        .setParameter(1, Date.valueOf(on))
        .setParameter(2, archive.aided().id())
        .executeUpdate();
  }

  private ArchiveStanding read(String sql, Jurisdiction jurisdiction, ArchiveNo no) {
    List<?> rows =
        entities
            .createNativeQuery(sql)
            .setParameter(1, no.value())
            .setParameter(2, jurisdiction.pattern())
            .getResultList();
    if (rows.isEmpty()) {
      throw RefusedException.unknown("ARCHIVE_UNKNOWN", no);
    }
    Object[] row = (Object[]) rows.get(0);
    return new ArchiveStanding(
        new AidedArchive(
            ((Number) row[0]).longValue(),
            no,
            UnionLevel.valueOf((String) row[3]),
            entities.find(Union.class, ((Number) row[1]).longValue()),
            (String) row[4]),
        ArchiveStatus.valueOf((String) row[2]),
        ((Number) row[5]).intValue(),
        day(row[6]),
        decision(((Number) row[0]).longValue()));
  }

  private Decision decision(long archiveId) {
    return entities
        .createNamedQuery("FilingDecision.textsOfArchive", String.class)
        .setParameter("archive", archiveId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Decision::read)
        .orElse(null);
  }

  /** Drivers answer a day as a date or, Oracle, as a moment. */
  private static LocalDate day(Object column) {
    if (column instanceof Date date) {
      return date.toLocalDate();
    }
    return column instanceof java.sql.Timestamp moment
        ? moment.toLocalDateTime().toLocalDate()
        : (LocalDate) column;
  }
}
