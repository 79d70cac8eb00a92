package org.unioncare.verification.fund;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.shared.Schema;

/**
 * A database with the schema, one union, an active archive and a fund of each level, by SQL alone.
 */
final class BareDatabase implements AutoCloseable {
  static final String NO_SEAL = "";
  private final Connection connection;
  private int grants;

  BareDatabase(DataSource source) throws SQLException {
    Schema.migrate(source);
    connection = source.getConnection();
    run(
        """
        INSERT INTO trade_union (id, code, name, union_level, path, parent_id, region, active, version)
        VALUES (1, '0', 'top', 'NATIONAL', '/0/', NULL, '0', TRUE, 0)""");
    for (UnionLevel level : UnionLevel.values()) {
      archive(level);
      fund(level);
    }
  }

  /** The id of the archive and of the fund of a level. */
  static int idOf(UnionLevel level) {
    return level.ordinal() + 1;
  }

  private void archive(UnionLevel level) throws SQLException {
    run(
        """
        INSERT INTO hardship_archive (id, archive_no, union_id, union_path, status, archive_level,
          kind, worker_kind, worker_name, worker_resident_id, worker_birth_date, worker_sex, members,
          main_cause, income_per_head, applied_on, active_from, desk_union_id, desk_since, due_on,
          last_step_on, filed_by, version)
        VALUES (%1$d, '0-2020-00000%1$d', 1, '/0/', 'ACTIVE', '%2$s', 'MINIMUM_LIVING', 'STAFF',
          'x', '51050219700101%1$d', DATE '1970-01-01', 'MALE', 2, 'ILLNESS', 500, DATE '2020-01-01',
          DATE '2020-02-01', 1, DATE '2020-01-01', DATE '2020-01-01', DATE '2020-02-01', 'a', 0)"""
            .formatted(idOf(level), level));
  }

  private void fund(UnionLevel level) throws SQLException {
    run(
        """
        INSERT INTO fund (id, code, name, fund_level, fund_source, owner_id, owner_path, fund_year,
          running_no, received, allocated, reserved, paid, available, grants_numbered, opened_on,
          opened_by, version)
        VALUES (%1$d, 'F-0-2020-000%1$d', 'x', '%2$s', 'CENTRAL', 1, '/0/', 2020, %1$d, 0, 0, 0, 0, 0,
          0, DATE '2020-01-01', 'f', 0)"""
            .formatted(idOf(level), level));
    run("INSERT INTO fund_purpose (fund_id, purpose) VALUES (%d, 'LIVING')".formatted(idOf(level)));
  }

  /** A grant of living relief, with the levels as somebody claims them to be. */
  void grant(UnionLevel archive, UnionLevel fund, String archiveLevel, String fundLevel)
      throws SQLException {
    grant(archive, fund, archiveLevel, fundLevel, "LIVING", "2020-09");
  }

  void grant(
      UnionLevel archive,
      UnionLevel fund,
      String archiveLevel,
      String fundLevel,
      String aid,
      String period)
      throws SQLException {
    grants++;
    run(
        """
        INSERT INTO aid_grant (id, grant_no, archive_id, archive_no, archive_level, union_id,
          union_path, worker_name, fund_id, fund_code, fund_level, owner_path, approver_path,
          aid, amount, aid_year, aid_period, person, status, live_archive_id, applied_on, applied_by, notice_provisional,
          last_step_on, version)
        VALUES (%1$d, 'G-%1$d', %2$d, 'x', '%3$s', 1, '/0/', 'x', %4$d, 'x', '%5$s', '/0/', '/0/',
          '%6$s', 600, 2020, '%7$s', '-', 'APPLIED', %2$d, DATE '2020-09-01', 'c', FALSE,
          DATE '2020-09-01', 0)"""
            .formatted(grants, idOf(archive), archiveLevel, idOf(fund), fundLevel, aid, period));
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
