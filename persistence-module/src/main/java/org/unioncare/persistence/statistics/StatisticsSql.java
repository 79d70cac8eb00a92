package org.unioncare.persistence.statistics;

import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.StatisticalYear;
import org.unioncare.persistence.shared.Schema.Vendor;

/**
 * The texts by which the register is counted. One text per dimension says what a filing union's
 * figures are; the live figures and the yearly snapshot are both made of it, so they cannot differ.
 * Every text has one parameter, the pattern of the unions' paths. What vendors write differently
 * stands here and nowhere else.
 */
final class StatisticsSql {
  private static final String ON_REGISTER =
      """
      a.active_from <= %2$s AND (a.deregistered_on IS NULL OR a.deregistered_on >= %1$s)""";

  private static final String APPLIED =
      """
      a.applied_on <= %2$s AND (a.deregistered_on IS NULL OR a.deregistered_on >= %1$s)
      AND (a.status NOT IN ('REJECTED', 'WITHDRAWN') OR a.last_step_on >= %1$s)""";

  private static final String PAID =
      """
      g.paid_on BETWEEN %1$s AND %2$s AND g.status IN ('PAID', 'RECORDED')""";

  private static final String STATUS_ON_THE_DAY =
      """
      CASE WHEN a.deregistered_on <= %2$s THEN 'DEREGISTERED' WHEN a.active_from <= %2$s THEN 'ACTIVE'
        WHEN a.status IN ('ACTIVE', 'DEREGISTERED') THEN 'APPLIED' ELSE a.status END""";

  private final Vendor vendor;

  StatisticsSql(Vendor vendor) {
    this.vendor = vendor;
  }

  /** Rows of union_id, union_path, item, households, members, grants, money per filing union. */
  String source(Dimension by, StatisticalYear year) {
    String households =
        switch (by) {
          case CAUSE -> archives("a.main_cause", ON_REGISTER);
          case LEVEL -> archives("a.archive_level", ON_REGISTER);
          case KIND -> archives("a.kind", ON_REGISTER);
          case COHORT -> archives("COALESCE(a.cohort, '" + Figure.NONE + "')", ON_REGISTER);
          case UNION -> archives("'-'", ON_REGISTER);
          case STATUS -> archives(STATUS_ON_THE_DAY, APPLIED);
          case AID -> aided("g.aid") + " UNION ALL " + aided("'" + Figure.ANY + "'");
          case MONTH -> byMonth();
        };
    return """
        SELECT x.union_id, x.union_path, x.item, SUM(x.households) AS households,
          SUM(x.members) AS members, SUM(x.grants) AS grants, SUM(x.money) AS money
        FROM (%s) x GROUP BY x.union_id, x.union_path, x.item"""
        .formatted(
            households.formatted("DATE '" + year.from() + "'", "DATE '" + year.asOf() + "'"));
  }

  /** The figures of a union out of rows of filing unions: the same for live and kept rows. */
  String rolledUp(Dimension by, UnionPath union, String rows) {
    String item = by == Dimension.UNION ? childOf(union) : "s.item";
    return """
        SELECT r.item, SUM(r.households), SUM(r.members), SUM(r.grants), SUM(r.money)
        FROM (SELECT %s AS item, s.households, s.members, s.grants, s.money FROM (%s) s) r
        GROUP BY r.item ORDER BY r.item"""
        .formatted(item, rows);
  }

  /** The kept rows of a dimension. */
  String kept(Dimension by, int year) {
    return """
        SELECT k.union_path, k.item, k.households, k.members, k.grants, k.money
        FROM yearly_statistic k
        WHERE k.stat_year = %d AND k.dimension = '%s' AND k.state = 'PUBLISHED'
          AND k.union_path LIKE ?1"""
        .formatted(year, by);
  }

  /** Keeps the rows of a dimension as drafts of an edition. */
  String keep(Dimension by, StatisticalYear year, long edition) {
    return """
        INSERT INTO yearly_statistic (stat_year, edition, state, as_of, dimension, union_id,
          union_path, item, households, members, grants, money)
        SELECT %d, %d, 'DRAFT', DATE '%s', '%s', s.union_id, s.union_path, s.item, s.households,
          s.members, s.grants, s.money
        FROM (%s) s"""
        .formatted(year.year(), edition, year.asOf(), by, source(by, year));
  }

  /** A household with the grants paid to it in the year, counted once. */
  private static String archives(String item, String which) {
    return """
        SELECT b.union_id, b.union_path, b.item, 1 AS households, b.members AS members,
          COUNT(g.id) AS grants, COALESCE(SUM(g.amount), 0) AS money
        FROM (SELECT a.id, a.union_id, a.union_path, a.members, %s AS item
              FROM hardship_archive a WHERE a.union_path LIKE ?1 AND %s) b
          LEFT JOIN aid_grant g ON g.archive_id = b.id AND %s
        GROUP BY b.id, b.union_id, b.union_path, b.item, b.members"""
        .formatted(item, which, PAID);
  }

  /** A household that was paid aid, counted once for each item. */
  private static String aided(String item) {
    return """
        SELECT b.union_id, b.union_path, b.item, 1 AS households, b.members AS members,
          COUNT(*) AS grants, SUM(b.amount) AS money
        FROM (SELECT a.id, a.union_id, a.union_path, a.members, g.amount, %s AS item
              FROM hardship_archive a JOIN aid_grant g ON g.archive_id = a.id
              WHERE a.union_path LIKE ?1 AND %s) b
        GROUP BY b.id, b.union_id, b.union_path, b.item, b.members"""
        .formatted(item, PAID);
  }

  /** Archives by the month in which they came into force, grants by the month of payment. */
  private static String byMonth() {
    return """
        SELECT a.union_id, a.union_path, %s AS item, 1 AS households, a.members AS members,
          0 AS grants, 0 AS money
        FROM hardship_archive a
        WHERE a.union_path LIKE ?1 AND a.active_from BETWEEN %%1$s AND %%2$s
        UNION ALL
        SELECT a.union_id, a.union_path, %s AS item, 0 AS households, 0 AS members,
          1 AS grants, g.amount AS money
        FROM hardship_archive a JOIN aid_grant g ON g.archive_id = a.id
        WHERE a.union_path LIKE ?1 AND %s"""
        .formatted(month("a.active_from"), month("g.paid_on"), PAID);
  }

  private static String month(String day) {
    return "LPAD(CAST(EXTRACT(MONTH FROM " + day + ") AS VARCHAR(2)), 2, '0')";
  }

  /** The code of the union directly below on the way to a path; nothing for the union itself. */
  private String childOf(UnionPath union) {
    int next = union.value().length() + 1;
    if (vendor == Vendor.ORACLE) {
      return "SUBSTR(s.union_path || '/', %1$d, INSTR(s.union_path || '/', '/', %1$d) - %1$d)"
          .formatted(next);
    }
    String rest = "SUBSTRING(s.union_path || '/' FROM " + next + ")";
    return "SUBSTRING(%1$s FROM 1 FOR POSITION('/' IN %1$s) - 1)".formatted(rest);
  }
}
