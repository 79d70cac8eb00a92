package org.unioncare.web.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Page;
import org.unioncare.service.archive.SearchingArchives;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The archives of a filter as a table to take away, page by page, numbers masked as on screen. */
@ApplicationScoped
public class ArchiveExport {
  static final int MOST_ROWS = 50_000;
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> COLUMNS =
      List.of(
          "no",
          "worker",
          "residentId",
          "level",
          "kind",
          "cause",
          "members",
          "perHead",
          "status",
          "union",
          "applied",
          "activeFrom",
          "lastAided");

  @Inject private SearchingArchives archives;
  @Inject private Today today;

  /** Records who takes away what, then hands it over. */
  void send(ArchiveFilter filter, Screen screen) {
    archives.takeAway(filter);
    String name = Messages.of("archive_list.export.file", today.date()) + ".xlsx";
    screen.send(name, MEDIA_TYPE, out -> write(filter, out));
  }

  private void write(ArchiveFilter filter, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Unioncare", "1.0")) {
      Worksheet sheet = book.newWorksheet(Messages.of("archive_list.title"));
      sheet.freezePane(0, 1);
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.value(0, column, Messages.of("archive_list." + COLUMNS.get(column)));
        sheet.style(0, column).bold().set();
      }
      int row = 1;
      String after = null;
      do {
        Page<ArchiveLine> page = archives.page(filter, after, Page.MAXIMUM_SIZE);
        for (ArchiveLine line : page.items()) {
          write(sheet, row++, line);
        }
        sheet.flush();
        after = page.next();
      } while (after != null && row <= MOST_ROWS);
      sheet.finish();
    }
  }

  private static void write(Worksheet sheet, int row, ArchiveLine line) {
    Object[] values = {
      line.no(),
      line.workerName(),
      line.workerResidentId(),
      line.level(),
      line.kind(),
      line.mainCause(),
      line.members(),
      line.incomePerHead(),
      line.status(),
      line.unionName(),
      line.appliedOn(),
      line.activeFrom(),
      line.lastAidedOn()
    };
    for (int column = 0; column < values.length; column++) {
      put(sheet, row, column, values[column]);
    }
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Money money) {
      sheet.value(row, column, money.yuan());
      sheet.style(row, column).format("#,##0.00").set();
    } else if (value instanceof Integer number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else {
      sheet.value(row, column, Figures.text(value));
    }
  }
}
