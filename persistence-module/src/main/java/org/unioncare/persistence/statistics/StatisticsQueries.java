package org.unioncare.persistence.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.StatisticalYear;
import org.unioncare.domain.statistics.StatisticsPart;
import org.unioncare.persistence.shared.Schema.Vendor;

/** Counts the register, and keeps what was counted. */
@ApplicationScoped
public class StatisticsQueries {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  private StatisticsSql texts;

  protected StatisticsQueries() {}

  public StatisticsQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Counted now. */
  public List<Figure> live(Jurisdiction jurisdiction, Dimension by, StatisticalYear year) {
    return figures(jurisdiction, by, sql().source(by, year));
  }

  /** As it was kept by the yearly work. */
  public List<Figure> kept(Jurisdiction jurisdiction, Dimension by, int year) {
    return figures(jurisdiction, by, sql().kept(by, year));
  }

  /** The day up to which the kept figures count, the earliest where parts differ. */
  public Optional<LocalDate> keptAsOf(Jurisdiction jurisdiction, int year) {
    Object day =
        entities
            .createNativeQuery(
                """
                SELECT MIN(k.as_of) FROM yearly_statistic k
                WHERE k.stat_year = ?1 AND k.state = 'PUBLISHED' AND k.union_path LIKE ?2""")
            .setParameter(1, year)
            .setParameter(2, jurisdiction.pattern())
            .getSingleResult();
    return Optional.ofNullable(day).map(value -> ((Date) value).toLocalDate());
  }

  /**
   * Counts a part and keeps it as a draft, in place of what the same edition kept of it before.
   *
   * @return how many rows were kept
   */
  public int keep(StatisticsPart part, StatisticalYear year, long edition) {
    entities
        .createNativeQuery(
            """
            DELETE FROM yearly_statistic
            WHERE stat_year = ?1 AND edition = ?2 AND state = 'DRAFT' AND dimension = ?3
              AND union_path LIKE ?4""")
        .setParameter(1, year.year())
        .setParameter(2, edition)
        .setParameter(3, part.by().name())
        .setParameter(4, part.pattern())
        .executeUpdate();
    return entities
        .createNativeQuery(sql().keep(part.by(), year, edition))
        .setParameter(1, part.pattern())
        .executeUpdate();
  }

  /** Puts the drafts of an edition in place of whatever was kept of the year and the unions. */
  public int publish(Jurisdiction jurisdiction, int year, long edition) {
    entities
        .createNativeQuery(
            """
            DELETE FROM yearly_statistic
            WHERE stat_year = ?1 AND edition <> ?2 AND union_path LIKE ?3""")
        .setParameter(1, year)
        .setParameter(2, edition)
        .setParameter(3, jurisdiction.pattern())
        .executeUpdate();
    return entities
        .createNativeQuery(
            """
            UPDATE yearly_statistic SET state = 'PUBLISHED'
            WHERE stat_year = ?1 AND edition = ?2 AND union_path LIKE ?3""")
        .setParameter(1, year)
        .setParameter(2, edition)
        .setParameter(3, jurisdiction.pattern())
        .executeUpdate();
  }

  private List<Figure> figures(Jurisdiction jurisdiction, Dimension by, String rows) {
    List<?> found =
        entities
            .createNativeQuery(sql().rolledUp(by, jurisdiction.root(), rows))
            .setParameter(1, jurisdiction.pattern())
            .getResultList();
    return found.stream().map(Object[].class::cast).map(row -> figure(row, jurisdiction)).toList();
  }

  private static Figure figure(Object[] row, Jurisdiction jurisdiction) {
    String item = (String) row[0];
    boolean itself = item == null || item.isEmpty();
    return new Figure(
        itself ? jurisdiction.root().code().value() : item.trim(),
        null,
        number(row[1]).longValueExact(),
        number(row[2]).longValueExact(),
        number(row[3]).longValueExact(),
        new Money(number(row[4]).setScale(2, RoundingMode.UNNECESSARY)));
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  private StatisticsSql sql() {
    if (texts == null) {
      try {
        String product = entities.unwrap(Connection.class).getMetaData().getDatabaseProductName();
        texts = new StatisticsSql(Vendor.of(product));
      } catch (SQLException e) {
        throw new IllegalStateException("the database does not say what it is", e);
      }
    }
    return texts;
  }
}
