package org.unioncare.web.eligibility.lines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.unioncare.domain.eligibility.lines.SheetRow;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.web.shared.Messages;

/**
 * A spreadsheet of lines as it was handed in, .xlsx or .csv: the columns are found by their heads,
 * in any order.
 */
final class LineSheet {
  static final List<String> COLUMNS =
      List.of("region", "name", "from", "to", "amount", "assumed", "document");
  static final int MOST_ROWS = 5000;
  private static final int MOST_CELLS = 30;
  private static final long MOST_UNPACKED = 20_000_000;
  private static final List<String> NEEDED = List.of("region", "from", "amount", "document");

  private LineSheet() {}

  static List<SheetRow> read(byte[] file) {
    try {
      boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K';
      return rows(zipped ? workbook(file) : CsvText.read(text(file)));
    } catch (IOException | RuntimeException unreadable) {
      if (unreadable instanceof RefusedException refused) {
        throw refused;
      }
      throw RefusedException.malformed(Reason.at("file", "LINES_UNREADABLE"));
    }
  }

  private static String text(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw RefusedException.malformed(Reason.at("file", "LINES_NOT_UTF8"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<List<String>> workbook(byte[] file) throws IOException {
    requireSmall(file);
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      List<List<String>> table = new ArrayList<>();
      rows.limit(MOST_ROWS + 2L)
          .forEach(
              row -> {
                while (table.size() < row.getRowNum() - 1 && table.size() < MOST_ROWS + 1) {
                  table.add(List.of());
                }
                table.add(cells(row));
              });
      return table;
    }
  }

  /** A small file may hold a huge one: it is measured before it is read. */
  private static void requireSmall(byte[] file) throws IOException {
    Path copy = Files.createTempFile("lines", ".xlsx");
    try {
      Files.write(copy, file);
      byte[] buffer = new byte[8192];
      long unpacked = 0;
      try (ZipFile zip = new ZipFile(copy.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          unpacked += measured(zip.getInputStream(entry), buffer, unpacked);
        }
      }
    } finally {
      Files.delete(copy);
    }
  }

  private static long measured(InputStream part, byte[] buffer, long before) throws IOException {
    long size = 0;
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      size += read;
      if (before + size > MOST_UNPACKED) {
        throw RefusedException.malformed(Reason.at("file", "LINES_TOO_LARGE", MOST_ROWS));
      }
    }
    return size;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
      cells.add(row.getOptionalCell(i).map(LineSheet::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      String format = cell.getDataFormatString();
      return format != null && format.toLowerCase(Locale.ROOT).contains("yy")
          ? cell.asDate().toLocalDate().toString()
          : cell.asNumber().stripTrailingZeros().toPlainString();
    }
    return cell.getText() == null ? "" : cell.getText().strip();
  }

  private static List<SheetRow> rows(List<List<String>> table) {
    if (table.isEmpty()) {
      throw RefusedException.malformed(Reason.at("file", "LINES_EMPTY"));
    }
    if (table.size() > MOST_ROWS + 1) {
      throw RefusedException.malformed(Reason.at("file", "LINES_TOO_LARGE", MOST_ROWS));
    }
    List<String> head = table.get(0).stream().map(LineSheet::column).toList();
    for (String column : NEEDED) {
      if (!head.contains(column)) {
        throw RefusedException.malformed(
            Reason.at("file", "LINES_COLUMN_MISSING", Messages.of("eligibility_lines." + column)));
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 1; i < table.size(); i++) {
      List<String> cells = table.get(i);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row(i + 1, head, cells));
      }
    }
    return rows;
  }

  /** The column a head names, in Chinese or by the name of the file shipped; blank for others. */
  private static String column(String head) {
    String name = head.strip();
    for (String column : COLUMNS) {
      if (name.equals(column) || name.equals(Messages.of("eligibility_lines." + column))) {
        return column;
      }
    }
    return name.equals("line") ? "amount" : name.equals("source") ? "assumed" : "";
  }

  private static SheetRow row(int number, List<String> head, List<String> cells) {
    String assumed = cell(head, cells, "assumed");
    return new SheetRow(
        number,
        cell(head, cells, "region"),
        cell(head, cells, "from"),
        cell(head, cells, "to"),
        cell(head, cells, "amount"),
        cell(head, cells, "document"),
        assumed.equals("assumed") || assumed.equals(Messages.of("yes")));
  }

  private static String cell(List<String> head, List<String> cells, String column) {
    int at = head.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }
}
