package org.unioncare.persistence.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.statistics.CauseCount;
import org.unioncare.domain.statistics.Overview;

/** Counts what the home page shows: one statement over the archives, one over the funds. */
@ApplicationScoped
public class OverviewRepository {
  private static final String ARCHIVES =
      """
      SELECT a.main_cause,
        SUM(CASE WHEN a.status = 'ACTIVE' THEN 1 ELSE 0 END),
        SUM(CASE WHEN a.active_from >= ?2 THEN 1 ELSE 0 END),
        SUM(CASE WHEN a.deregistered_on >= ?2 AND a.active_from IS NOT NULL THEN 1 ELSE 0 END),
        SUM(CASE WHEN a.status = 'UNDER_NOTICE' THEN 1 ELSE 0 END),
        MIN(CASE WHEN a.status = 'UNDER_NOTICE' THEN a.due_on END)
      FROM hardship_archive a WHERE a.union_path LIKE ?1 GROUP BY a.main_cause""";

  private static final String FUNDS =
      """
      SELECT SUM(f.received - f.allocated), SUM(f.paid), SUM(f.available)
      FROM fund f WHERE f.owner_path LIKE ?1 AND f.fund_year = ?2""";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /** The archives of a jurisdiction, with what has changed since a day. */
  public Overview archives(Jurisdiction jurisdiction, LocalDate since) {
    List<Object[]> rows =
        ((List<?>)
                entities
                    .createNativeQuery(ARCHIVES)
                    .setParameter(1, jurisdiction.pattern())
                    .setParameter(2, Date.valueOf(since))
                    .getResultList())
            .stream().map(Object[].class::cast).toList();
    return new Overview(
        sum(rows, 1),
        sum(rows, 2),
        sum(rows, 3),
        sum(rows, 4),
        rows.stream()
            .map(row -> row[5])
            .filter(Objects::nonNull)
            .map(OverviewRepository::day)
            .min(LocalDate::compareTo)
            .orElse(null),
        rows.stream()
            .map(row -> new CauseCount(HardshipCause.valueOf((String) row[0]), number(row[1])))
            .toList());
  }

  /** The funds of a year in a jurisdiction; money passed down within it counts once. */
  public Overview.YearsMoney funds(Jurisdiction jurisdiction, int year) {
    Object[] sums =
        (Object[])
            entities
                .createNativeQuery(FUNDS)
                .setParameter(1, jurisdiction.pattern())
                .setParameter(2, year)
                .getSingleResult();
    return new Overview.YearsMoney(money(sums[0]), money(sums[1]), money(sums[2]));
  }

  private static long sum(List<Object[]> rows, int column) {
    return rows.stream().mapToLong(row -> number(row[column])).sum();
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  private static LocalDate day(Object value) {
    if (value instanceof Timestamp moment) {
      return moment.toLocalDateTime().toLocalDate();
    }
    return value instanceof Date date ? date.toLocalDate() : LocalDate.parse(value.toString());
  }

  private static Money money(Object sum) {
    return sum == null
        ? Money.ZERO
        : new Money(new BigDecimal(sum.toString()).setScale(2, RoundingMode.UNNECESSARY));
  }
}
