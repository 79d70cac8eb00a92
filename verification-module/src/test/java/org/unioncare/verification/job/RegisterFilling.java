package org.unioncare.verification.job;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unioncare.verification.server.RunningServer;

/** The tables of a server's database, written and read by SQL while nobody else holds them. */
final class RegisterFilling implements AutoCloseable {
  private final Connection connection;

  private RegisterFilling(Connection connection) {
    this.connection = connection;
  }

  /** The database of a server: an embedded one only while the server is stopped. */
  static RegisterFilling of(RunningServer server) throws SQLException {
    Path file = server.folder().resolve("unioncare");
    return new RegisterFilling(
        server.jdbcUrl() == null
            ? DriverManager.getConnection(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0", "unioncare", "unioncare")
            : DriverManager.getConnection(server.jdbcUrl()));
  }

  /**
   * Active archives of a union, numbered from one in the series: every third was never aided, every
   * fifth is a woman of 60, every seventh has died, all by the autumn of 2020.
   */
  void activeArchives(String union, String series, int count) throws SQLException {
    Map<String, String> known = new HashMap<>();
    known.put("id", "(SELECT COALESCE(MAX(id), 0) + 1000000 FROM hardship_archive) + n.x");
    known.put("archive_no", "'" + series + "-' || LPAD(CAST(n.x AS VARCHAR(9)), 6, '0')");
    known.put("union_id", "u.id");
    known.put("desk_union_id", "u.id");
    known.put("union_path", "u.path");
    known.put("status", "'ACTIVE'");
    known.put("archive_level", "'COUNTY'");
    known.put("kind", "'MINIMUM_LIVING'");
    known.put("worker_kind", "'STAFF'");
    known.put("main_cause", "'ILLNESS'");
    known.put("members", "2");
    known.put("worker_sex", "CASE WHEN MOD(n.x, 5) = 0 THEN 'FEMALE' ELSE 'MALE' END");
    known.put(
        "worker_birth_date",
        "CASE WHEN MOD(n.x, 5) = 0 THEN DATE '1960-05-01' ELSE DATE '1980-05-01' END");
    known.put("applied_on", "DATE '2017-05-01'");
    known.put("active_from", "DATE '2017-06-01'");
    known.put("last_aided_on", "CASE WHEN MOD(n.x, 3) = 0 THEN NULL ELSE DATE '2020-01-15' END");
    known.put("deceased_on", "CASE WHEN MOD(n.x, 7) = 0 THEN DATE '2020-02-02' ELSE NULL END");
    Map<String, String> values = columns("hardship_archive", known);
    run(
        """
        INSERT INTO hardship_archive (%s)
        SELECT %s FROM trade_union u CROSS JOIN (%s) n WHERE u.code = '%s'"""
            .formatted(
                String.join(", ", values.keySet()),
                String.join(", ", values.values()),
                numbers(count),
                union));
  }

  /**
   * Gives a quarter of the archives of a series the decision of a sample household, a seventh of
   * them with another hash beside it, and two thirds of them the level decided.
   */
  void judgedAs(String sample, String series, int quarter) throws SQLException {
    run(
        """
        INSERT INTO filing_decision (id, archive_id, judged_on, judged_at, account, pack_id,
          pack_version, archive_level, kind, judgement, input_hash)
        SELECT a.id + 500000000, a.id, d.judged_on, d.judged_at, d.account, d.pack_id,
          d.pack_version, d.archive_level, d.kind, d.judgement,
          CASE WHEN MOD(a.id, 7) = 0 THEN 'altered' ELSE d.input_hash END
        FROM hardship_archive a
        CROSS JOIN filing_decision d
        JOIN hardship_archive s ON s.id = d.archive_id
        WHERE a.archive_no LIKE '%s-%%' AND MOD(a.id, 4) = %d AND s.worker_name = '%s'"""
            .formatted(series, quarter, sample));
    run(
        """
        UPDATE hardship_archive SET
          archive_level =
            (SELECT d.archive_level FROM filing_decision d WHERE d.archive_id = hardship_archive.id),
          kind = (SELECT d.kind FROM filing_decision d WHERE d.archive_id = hardship_archive.id)
        WHERE archive_no LIKE '%s-%%' AND MOD(id, 4) = %d AND MOD(id, 3) > 0"""
            .formatted(series, quarter));
  }

  /** What is known of a column, else nothing, else the plainest value of its type. */
  private Map<String, String> columns(String table, Map<String, String> known) throws SQLException {
    Map<String, String> values = new TreeMap<>();
    String name = isH2() ? table.toUpperCase(Locale.ROOT) : table;
    try (ResultSet columns = connection.getMetaData().getColumns(null, null, name, null)) {
      while (columns.next()) {
        String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        boolean optional = columns.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        String plain =
            switch (columns.getInt("DATA_TYPE")) {
              case Types.DATE -> "DATE '2017-05-01'";
              case Types.VARCHAR -> "'x'";
              default -> "0";
            };
        values.put(column, known.getOrDefault(column, optional ? "NULL" : plain));
      }
    }
    return values;
  }

  private String numbers(int count) throws SQLException {
    return isH2()
        ? "SELECT x FROM SYSTEM_RANGE(1, " + count + ")"
        : "SELECT x FROM generate_series(1, " + count + ") AS x";
  }

  private boolean isH2() throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2");
  }

  /** Running number and ground of every proposal of a series, as often as it stands there. */
  List<String> proposals(String series) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT archive_no, ground FROM deregistration_proposal
                WHERE archive_no LIKE '%s-%%' ORDER BY archive_no, ground"""
                    .formatted(series))) {
      while (rows.next()) {
        found.add(rows.getString(1).substring(series.length()) + " " + rows.getString(2));
      }
    }
    return found;
  }

  static Set<String> grounds(List<String> proposals) {
    return proposals.stream()
        .map(proposal -> proposal.substring(proposal.indexOf(' ') + 1))
        .collect(Collectors.toSet());
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
