package org.unioncare.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multiplies the demo's households to a register of real size: every copy has its own archive
 * numbers and valid resident numbers of its own, everything else is as the demo made it.
 */
final class RegisterFiller {
  /** The archive and all that hangs on it, parents first; sequences of those that have one. */
  private static final List<String> TABLES =
      List.of(
          "hardship_archive",
          "household_member",
          "archive_sheet",
          "archive_income",
          "archive_expenditure",
          "archive_cause",
          "archive_evidence",
          "archive_exclusion",
          "archive_month",
          "archive_document",
          "filing_decision",
          "household_figures",
          "archive_step",
          "public_notice",
          "notice_objection");

  private static final List<String> KEYS = List.of("id", "archive_id", "notice_id");
  private static final List<String> RESIDENT_IDS =
      List.of("worker_resident_id", "resident_id", "live_resident_id");
  private static final int NUMBERS_APART = 10_000;

  private final Connection connection;
  private final long apart;
  private final InventedRegions regions;

  RegisterFiller(Connection connection) throws SQLException {
    this.connection = connection;
    long highest = 0;
    for (String table : TABLES) {
      if (columns(table).contains("id")) {
        highest = Math.max(highest, number("SELECT COALESCE(MAX(id), 0) FROM " + table));
      }
    }
    this.apart = (highest / 1_000 + 1) * 1_000;
    this.regions = new InventedRegions();
  }

  /** Adds that many copies of every archive; answers how many archives there are then. */
  long copy(int copies) throws SQLException {
    connection.setAutoCommit(false);
    for (String table : TABLES) {
      for (int copy = 1; copy <= copies; copy++) {
        copyTable(table, copy);
        connection.commit();
      }
      if (columns(table).contains("id")) {
        restartSequence(table);
      }
    }
    execute(
        "UPDATE archive_series SET last_number = last_number + "
            + (long) NUMBERS_APART * (copies + 1));
    connection.commit();
    execute("ANALYZE");
    connection.commit();
    return number("SELECT COUNT(*) FROM hardship_archive");
  }

  private void copyTable(String table, int copy) throws SQLException {
    List<String> columns = columns(table);
    if (!columns.contains("archive_no") && columns.stream().noneMatch(RESIDENT_IDS::contains)) {
      List<String> values = columns.stream().map(column -> shifted(column, copy)).toList();
      execute(
          "INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s <= %d"
              .formatted(
                  table,
                  String.join(", ", columns),
                  String.join(", ", values),
                  table,
                  key(columns),
                  apart));
      return;
    }
    copyPersons(table, columns, copy);
  }

  private void copyPersons(String table, List<String> columns, int copy) throws SQLException {
    String names = String.join(", ", columns);
    String marks = String.join(", ", columns.stream().map(column -> "?").toList());
    try (PreparedStatement read =
            connection.prepareStatement(
                "SELECT %s FROM %s WHERE %s <= %d".formatted(names, table, key(columns), apart));
        PreparedStatement write =
            connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)".formatted(table, names, marks));
        ResultSet rows = read.executeQuery()) {
      while (rows.next()) {
        for (int i = 0; i < columns.size(); i++) {
          write.setObject(i + 1, valueOf(columns.get(i), rows.getObject(i + 1), copy));
        }
        write.addBatch();
      }
      write.executeBatch();
    }
  }

  private Object valueOf(String column, Object original, int copy) {
    if (original == null) {
      return null;
    }
    if (KEYS.contains(column)) {
      return ((Number) original).longValue() + apart * copy;
    }
    if (RESIDENT_IDS.contains(column)) {
      return regions.moved((String) original, copy);
    }
    if (column.equals("archive_no")) {
      String no = (String) original;
      int cut = no.lastIndexOf('-') + 1;
      long running = Long.parseLong(no.substring(cut)) + (long) NUMBERS_APART * copy;
      return "%s%06d".formatted(no.substring(0, cut), running);
    }
    return original;
  }

  private String shifted(String column, int copy) {
    return KEYS.contains(column) ? column + " + " + apart * copy : column;
  }

  private static String key(List<String> columns) {
    return columns.contains("archive_id")
        ? "archive_id"
        : columns.contains("notice_id") ? "notice_id" : "id";
  }

  private void restartSequence(String table) throws SQLException {
    long next = number("SELECT MAX(id) FROM " + table) + 1_000;
    execute("ALTER SEQUENCE " + table + "_seq RESTART WITH " + next);
  }

  private List<String> columns(String table) throws SQLException {
    boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
    String stored = upper ? table.toUpperCase(Locale.ROOT) : table;
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet rows =
        connection.getMetaData().getColumns(null, connection.getSchema(), stored, null)) {
      while (rows.next()) {
        columns.put(
            rows.getInt("ORDINAL_POSITION"),
            rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return new ArrayList<>(columns.values());
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
