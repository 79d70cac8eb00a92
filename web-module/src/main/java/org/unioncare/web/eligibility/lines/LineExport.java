package org.unioncare.web.eligibility.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unioncare.domain.eligibility.lines.LineEntry;
import org.unioncare.web.shared.Messages;

/** The lines as a spreadsheet that can be taken in again as it is. */
final class LineExport {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String CSV = "text/csv; charset=UTF-8";

  private LineExport() {}

  static void xlsx(List<LineEntry> lines, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Unioncare", "1.0")) {
      Worksheet sheet = book.newWorksheet(Messages.of("eligibility_lines.title"));
      sheet.freezePane(0, 1);
      for (int column = 0; column < LineSheet.COLUMNS.size(); column++) {
        sheet.value(0, column, heads().get(column));
        sheet.style(0, column).bold().set();
      }
      int row = 1;
      for (LineEntry entry : lines) {
        write(sheet, row++, entry);
      }
      sheet.finish();
    }
  }

  private static void write(Worksheet sheet, int row, LineEntry entry) {
    List<String> cells = cells(entry);
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
    }
    day(sheet, row, LineSheet.COLUMNS.indexOf("from"), entry.line().from());
    day(sheet, row, LineSheet.COLUMNS.indexOf("to"), entry.until());
    int amount = LineSheet.COLUMNS.indexOf("amount");
    sheet.value(row, amount, entry.line().amount().yuan());
    sheet.style(row, amount).format("#,##0.00").set();
  }

  private static void day(Worksheet sheet, int row, int column, LocalDate day) {
    if (day != null) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    }
  }

  static void csv(List<LineEntry> lines, OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(heads()));
    lines.forEach(entry -> rows.add(cells(entry)));
    out.write(CsvText.write(rows).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> heads() {
    return LineSheet.COLUMNS.stream()
        .map(column -> Messages.of("eligibility_lines." + column))
        .toList();
  }

  private static List<String> cells(LineEntry entry) {
    return List.of(
        entry.region(),
        entry.name(),
        entry.line().from().toString(),
        entry.until() == null ? "" : entry.until().toString(),
        entry.line().amount().toString(),
        Messages.of(entry.line().assumed() ? "yes" : "no"),
        entry.line().document() == null ? "" : entry.line().document());
  }
}
