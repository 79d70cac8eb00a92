package org.unioncare.bench.judge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.unioncare.bench.Report;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfRun;
import org.unioncare.domain.eligibility.ChangedRules;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.persistence.archive.whatif.RegisterReading;
import org.unioncare.persistence.eligibility.LineFile;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.shared.Schema;

/**
 * A change of rules on a register stored in PostgreSQL, beside nothing but reading the same
 * columns: {@code WhatIfOnARegister [rows]}.
 */
public final class WhatIfOnARegister {
  private static final UnionPath NATION = UnionPath.top(UnionCode.NATIONAL);
  private static final int CHUNK = 10_000;
  private static final int FETCH = 5_000;
  private static final int ROUNDS = 5;
  private static final String[] COUNTIES = {
    "/0/34/3408/340882/", "/0/51/5105/510502/", "/0/41/4105/410502/", "/0/51/5111/511129/"
  };

  private static final Logger SCHEMA = Logger.getLogger("org.flywaydb");

  private WhatIfOnARegister() {}

  public static void main(String[] arguments) throws Exception {
    SCHEMA.setLevel(Level.WARNING);
    int rows = Integer.parseInt(arguments[0]);
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB").start()) {
      Schema.migrate(server.getPostgresDatabase());
      try (Connection connection = server.getPostgresDatabase().getConnection()) {
        fill(connection, rows);
        connection.setAutoCommit(false);
        measure(connection, rows);
      }
    }
  }

  private static void fill(Connection connection, int rows) throws Exception {
    try (Statement command = connection.createStatement()) {
      command.execute("ALTER TABLE household_figures DROP CONSTRAINT household_figures_archive_fk");
    }
    SeededHouseholds seeded = new SeededHouseholds();
    for (int from = 0; from < rows; from += CHUNK) {
      StringBuilder text = new StringBuilder();
      PlainHousehold[] households = seeded.some(Math.min(CHUNK, rows - from));
      for (PlainHousehold household : households) {
        text.append(row(from + household.id, household)).append('\n');
      }
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY household_figures FROM STDIN", new StringReader(text.toString()));
    }
    try (Statement command = connection.createStatement()) {
      command.execute("VACUUM ANALYZE household_figures");
    }
  }

  private static String row(int id, PlainHousehold h) {
    String county = COUNTIES[id % COUNTIES.length];
    String code = county.substring(county.length() - 7, county.length() - 1);
    StringBuilder row = new StringBuilder();
    row.append(id).append('\t');
    row.append("%s-2020-%07d".formatted(code.substring(0, 4), id)).append('\t');
    row.append("%s%s-%04d/".formatted(county, code, id % 500)).append('\t');
    row.append(status(id)).append("\tNATIONAL\tMINIMUM_LIVING\t");
    row.append(HardshipCause.values()[id % HardshipCause.values().length]);
    row.append("\tQS-13\t2020-03-15\t");
    row.append(WorkerKind.values()[h.worker]).append('\t');
    row.append(HardshipEvent.values()[h.event]).append('\t');
    row.append(h.members).append('\t').append(h.flags).append('\t').append(h.evidence);
    row.append('\t').append(h.exclusions).append("\t\\N\t").append(h.line);
    long[] others = {h.tax, h.contributions, h.assets, 0, 0, 0};
    for (long[] sums : new long[][] {h.income, others, h.spent}) {
      Arrays.stream(sums).forEach(sum -> row.append('\t').append(sum));
    }
    row.append('\t').append(months(h));
    return row.toString();
  }

  private static ArchiveStatus status(int id) {
    return id % 10 == 0 ? ArchiveStatus.DEREGISTERED : ArchiveStatus.ACTIVE;
  }

  private static String months(PlainHousehold h) {
    StringBuilder months = new StringBuilder();
    for (int m = 0; m < h.months.length; m++) {
      months.append(m == 0 ? "" : ";").append(h.months[m]).append(':');
      months.append(h.monthIncome[m]).append(':').append(h.monthLine[m]);
    }
    return months.length() == 0 ? "\\N" : months.toString();
  }

  private static void measure(Connection connection, int rows) throws SQLException {
    PolicyPacks packs =
        new PolicyPacks(
            PackFiles.names().stream().map(name -> PackReader.read(PackFiles.text(name))).toList());
    ChangedRules rules =
        new ChangedRules(
            packs,
            new MinimumLivingLines(LineFile.read()),
            LocalDate.of(2026, 11, 21),
            packs.latest("qianshan-2020").orElseThrow(),
            null,
            Multiple.of("1.1"));
    long[] reading = new long[ROUNDS];
    long[] judging = new long[ROUNDS];
    WhatIfAnswer answer = null;
    for (int round = -2; round < ROUNDS; round++) {
      long from = System.nanoTime();
      long sum = read(connection);
      long read = System.nanoTime();
      answer = judge(connection, rules);
      long judged = System.nanoTime();
      if (sum == 0 || answer.looked() != rows) {
        throw new IllegalStateException("not all was read");
      }
      if (round >= 0) {
        reading[round] = read - from;
        judging[round] = judged - read;
      }
    }
    Arrays.sort(reading);
    Arrays.sort(judging);
    double plain = reading[ROUNDS / 2] / 1e9;
    double whole = judging[ROUNDS / 2] / 1e9;
    double bestPlain = reading[0] / 1e9;
    double bestWhole = judging[0] / 1e9;
    Report.line("%,d archives in PostgreSQL, one thread, %d rounds".formatted(rows, ROUNDS));
    Report.line("| what | best s | median s |");
    Report.line("| --- | --- | --- |");
    Report.line(
        "| the same columns read and added up, nothing judged | %.2f | %.2f |"
            .formatted(bestPlain, plain));
    Report.line(
        "| the what-if: read, judged twice, counted | %.2f | %.2f |".formatted(bestWhole, whole));
    Report.line(
        "| times the reading | %.2f | %.2f |".formatted(bestWhole / bestPlain, whole / plain));
    Report.line(answer.all() + ", a year's living relief " + answer.cost());
  }

  private static WhatIfAnswer judge(Connection connection, ChangedRules rules) throws SQLException {
    WhatIfRun run = WhatIfRun.counting(rules, NATION);
    new RegisterReading(connection).all(new Jurisdiction(NATION), run, read -> {});
    run.finish();
    connection.commit();
    return run.answer("times=1.1", Map.of());
  }

  /** What any program must do to see the columns: fetch the rows and read each value once. */
  private static long read(Connection connection) throws SQLException {
    long sum = 0;
    try (PreparedStatement all = connection.prepareStatement(RegisterReading.STATEMENT)) {
      all.setFetchSize(FETCH);
      all.setString(1, new Jurisdiction(NATION).pattern());
      try (ResultSet row = all.executeQuery()) {
        while (row.next()) {
          sum += values(row);
        }
      }
    }
    connection.commit();
    return sum;
  }

  private static long values(ResultSet row) throws SQLException {
    long sum = 0;
    int columns = row.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      switch (column) {
        case 1, 2, 3, 4, 6, 7, 12 -> {
          String word = row.getString(column);
          sum += word == null ? 0 : word.length();
        }
        case 5 -> sum += row.getDate(column).getTime();
        default -> {
          if (column == columns) {
            String months = row.getString(column);
            sum += months == null ? 0 : months.length();
          } else {
            sum += row.getLong(column);
          }
        }
      }
    }
    return sum;
  }
}
