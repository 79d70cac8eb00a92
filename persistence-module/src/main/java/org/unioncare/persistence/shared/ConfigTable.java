package org.unioncare.persistence.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table that is shipped under {@code config/}: a head row, then rows of comma-separated cells;
 * lines that begin with {@code #} are remarks.
 */
public final class ConfigTable {

  /** One row; a cell is read by the name of its column. */
  public static final class Row {
    private final List<String> head;
    private final List<String> cells;

    private Row(List<String> head, List<String> cells) {
      this.head = head;
      this.cells = cells;
    }

    /**
     * The text of a cell, empty where nothing stands.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public String cell(String column) {
      int at = head.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + head);
      }
      return cells.get(at);
    }
  }

  private ConfigTable() {}

  /**
   * The rows of a table.
   *
   * @param path below {@code config/}, such as {@code regions/regions.csv}
   * @throws IllegalStateException when it is missing or a row has more or fewer cells than the head
   */
  public static List<Row> read(String path) {
    InputStream source = ConfigTable.class.getResourceAsStream("/config/" + path);
    if (source == null) {
      throw new IllegalStateException("config/" + path + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
      List<String> head = null;
      List<Row> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split(",", -1));
        if (head == null) {
          head = cells;
        } else if (cells.size() == head.size()) {
          rows.add(new Row(head, cells));
        } else {
          throw new IllegalStateException("config/" + path + ": " + line);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
