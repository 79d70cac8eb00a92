package org.unioncare.web.eligibility.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.lines.LineEntry;
import org.unioncare.domain.eligibility.lines.LinePlan;
import org.unioncare.domain.eligibility.lines.SheetRow;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.RefusedException;

/** What was exported can be taken in again as it is, and what is no sheet is refused. */
class LineSheetTest {
  private static final MinimumLivingLine FIRST =
      new MinimumLivingLine(
          "31", LocalDate.of(2024, 7, 1), Money.of("1595.00"), "沪民规〔2024〕1号，\"通知\"", false);
  private static final MinimumLivingLine SECOND =
      new MinimumLivingLine("31", LocalDate.of(2025, 7, 1), Money.of("1650.50"), null, true);
  private static final List<LineEntry> LINES =
      List.of(
          new LineEntry("31", "上海市", FIRST, LocalDate.of(2025, 6, 30)),
          new LineEntry("31", "上海市", SECOND, null));

  @Test
  void a_workbook_comes_back_as_it_went() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LineExport.xlsx(LINES, file);
    assertEverythingIsThereAlready(LineSheet.read(file.toByteArray()));
  }

  @Test
  void comma_separated_text_comes_back_as_it_went() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LineExport.csv(LINES, file);
    assertEverythingIsThereAlready(LineSheet.read(file.toByteArray()));
  }

  private static void assertEverythingIsThereAlready(List<SheetRow> rows) {
    assertThat(rows).extracting(SheetRow::row).containsExactly(2, 3);
    LinePlan plan =
        new LinePlan(new MinimumLivingLines(List.of(FIRST, SECOND)), region -> true, region -> true)
            .read(rows);
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.planned())
        .extracting(LinePlan.Planned::outcome)
        .containsOnly(LinePlan.Outcome.SAME);
  }

  @Test
  void the_shipped_file_has_columns_that_are_understood() {
    String shipped = "region,place,from,line,source,document\n3408,安庆市,2019-01-01,585.00,text,方案\n";
    assertThat(LineSheet.read(shipped.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new SheetRow(2, "3408", "2019-01-01", "", "585.00", "方案", false));
  }

  @Test
  void a_sheet_without_a_column_and_a_file_that_is_none_are_refused() {
    for (String text : List.of("地区代码,起日,标准\n31,2025-07-01,1\n", "PK\u0003\u0004 no zip", "")) {
      assertThatThrownBy(() -> LineSheet.read(text.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_is_read() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] blanks = new byte[1_000_000];
      for (int i = 0; i < 21; i++) {
        zip.write(blanks);
      }
    }
    assertThat(file.size()).isLessThan(100_000);
    assertThatThrownBy(() -> LineSheet.read(file.toByteArray()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("LINES_TOO_LARGE");
  }
}
