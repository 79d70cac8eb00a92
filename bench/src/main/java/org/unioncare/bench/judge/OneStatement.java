package org.unioncare.bench.judge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** One SQL statement in PostgreSQL over a warm table, one worker process. */
final class OneStatement implements Contestant {
  private static final String TABLE =
      """
      CREATE UNLOGGED TABLE judged_household (id BIGINT, worker INT, members INT, event INT,
        flags INT, evidence INT, exclusions INT, applied_in INT, line BIGINT,
        wages BIGINT, operating BIGINT, property BIGINT, transfer BIGINT, other_income BIGINT,
        tax BIGINT, contributions BIGINT, assets BIGINT,
        illness BIGINT, schooling BIGINT, disability BIGINT, single_parent BIGINT,
        housing BIGINT, employment BIGINT, care BIGINT, other BIGINT, accident BIGINT,
        months INT[], month_incomes BIGINT[], month_lines BIGINT[])""";
  private static final int CHUNK = 10_000;

  private final EmbeddedPostgres server;
  private final Connection connection;
  private final String statement;

  OneStatement(PlainHousehold[] households) throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start();
    connection = server.getPostgresDatabase().getConnection();
    try (InputStream text = OneStatement.class.getResourceAsStream("/bench/qianshan.sql")) {
      statement = new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
    execute(TABLE);
    for (int from = 0; from < households.length; from += CHUNK) {
      copy(households, from, Math.min(households.length, from + CHUNK));
    }
    execute("VACUUM ANALYZE judged_household");
    execute("SET max_parallel_workers_per_gather = 0");
  }

  private void copy(PlainHousehold[] households, int from, int to)
      throws SQLException, IOException {
    StringBuilder rows = new StringBuilder();
    for (int at = from; at < to; at++) {
      rows.append(row(households[at])).append('\n');
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("COPY judged_household FROM STDIN", new StringReader(rows.toString()));
  }

  private static String row(PlainHousehold h) {
    int[] words = {
      h.id, h.worker, h.members, h.event, h.flags, h.evidence, h.exclusions, h.appliedIn
    };
    long[] others = {h.tax, h.contributions, h.assets};
    String sums =
        Arrays.stream(new long[][] {{h.line}, h.income, others, h.spent})
            .flatMapToLong(Arrays::stream)
            .mapToObj(Long::toString)
            .collect(Collectors.joining("\t"));
    return Arrays.stream(words).mapToObj(Integer::toString).collect(Collectors.joining("\t"))
        + "\t"
        + sums
        + "\t"
        + (h.months.length == 0
            ? "\\N\t\\N\t\\N"
            : array(Arrays.stream(h.months).asLongStream().toArray())
                + "\t"
                + array(h.monthIncome)
                + "\t"
                + array(h.monthLine));
  }

  private static String array(long[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private void execute(String text) throws SQLException {
    try (Statement command = connection.createStatement()) {
      command.execute(text);
    }
  }

  @Override
  public String name() {
    return "one SQL statement in PostgreSQL";
  }

  @Override
  public boolean isElsewhere() {
    return true;
  }

  @Override
  public long judge() throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet row = query.executeQuery(statement)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void end() throws SQLException, IOException {
    connection.close();
    server.close();
  }
}
