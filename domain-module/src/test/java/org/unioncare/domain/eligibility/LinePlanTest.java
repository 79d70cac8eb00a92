package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.lines.LinePlan;
import org.unioncare.domain.eligibility.lines.SheetRow;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

/** What a spreadsheet of lines may do, and what is refused of it (QS-13, reading 14). */
class LinePlanTest {
  private final MinimumLivingLines stored =
      new MinimumLivingLines(
          List.of(
              new MinimumLivingLine(
                  "31", LocalDate.of(2024, 7, 1), Money.of("1595.00"), "公布", false),
              new MinimumLivingLine(
                  "31", LocalDate.of(2025, 7, 1), Money.of("1650.00"), "公布", false)));

  @ParameterizedTest(name = "{0} from {1} to {2}, {3} yuan by {4}: {5}")
  @CsvSource({
    "31, 2026-07-01, '', 1700.00, 公布, ",
    "31, 2025-07-01, '', 1650.00, 公布, ",
    "31, 2025-07-01, '', 1660.00, 公布, LINE_CHANGED",
    "31, 2025-07-01, '', 1650.00, 另一文件, LINE_CHANGED",
    "31, 2024-07-01, 2025-06-30, 1595.00, 公布, ",
    "31, 2024-07-01, 2025-06-29, 1595.00, 公布, LINE_GAP",
    "31, 2024-07-01, 2025-07-01, 1595.00, 公布, LINE_DAYS_OVERLAP",
    "31, 2025-07-01, 2026-06-30, 1650.00, 公布, LINE_NONE_FOLLOWS",
    "31, 2026-07-01, 2026-06-30, 1700.00, 公布, LINE_DAYS",
    "99, 2026-07-01, '', 1700.00, 公布, LINE_REGION_UNKNOWN",
    "5105, 2026-07-01, '', 1700.00, 公布, LINE_REGION_NOT_YOURS",
    "31, 2026-7-1, '', 1700.00, 公布, LINE_DAY",
    "31, 2026-07-01, '', 0.00, 公布, LINE_AMOUNT",
    "31, 2026-07-01, '', -1, 公布, LINE_AMOUNT",
    "31, 2026-07-01, '', 99999.99, 公布, ",
    "31, 2026-07-01, '', 100000.00, 公布, LINE_AMOUNT",
    "31, 2026-07-01, '', 1700.001, 公布, LINE_AMOUNT",
    "31, 2026-07-01, '', 一千七, 公布, LINE_AMOUNT",
    "31, 2026-07-01, '', 1700.00, '', LINE_DOCUMENT_MISSING"
  })
  void each_fault_names_its_row(
      String region, String from, String to, String amount, String document, String fault) {
    List<Reason> faults = plan(new SheetRow(2, region, from, to, amount, document, false)).faults();
    assertThat(faults)
        .extracting(Reason::code)
        .isEqualTo(fault == null ? List.of() : List.of(fault));
    assertThat(faults).allSatisfy(reason -> assertThat(reason.figures().get(0)).isEqualTo(2));
  }

  @Test
  void a_gap_between_two_rows_of_the_sheet_is_named_by_region_and_days() {
    LinePlan plan =
        plan(row(2, "310101", "2025-01-01", "2025-06-30"), row(3, "310101", "2025-07-02", ""));
    assertThat(plan.faults())
        .extracting(Reason::code, Reason::figures)
        .containsExactly(
            tuple(
                "LINE_GAP",
                List.of(2, "310101", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1))));
  }

  @Test
  void a_day_that_stands_twice_is_refused_with_both_rows() {
    LinePlan plan = plan(row(2, "31", "2026-07-01", ""), row(3, "31", "2026-07-01", ""));
    assertThat(plan.faults()).extracting(Reason::code).containsExactly("LINE_TWICE");
    assertThat(plan.faults().get(0).figures()).startsWith(3).endsWith(2);
  }

  @Test
  void what_is_there_already_is_not_published_again() {
    LinePlan plan =
        plan(
            new SheetRow(2, "31", "2025-07-01", "", "1650.00", "公布", false),
            row(3, "31", "2026-07-01", ""));
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.planned())
        .extracting(LinePlan.Planned::outcome)
        .containsExactly(LinePlan.Outcome.SAME, LinePlan.Outcome.NEW);
    assertThat(plan.additions())
        .extracting(MinimumLivingLine::from)
        .containsExactly(LocalDate.of(2026, 7, 1));
  }

  private static SheetRow row(int row, String region, String from, String to) {
    return new SheetRow(row, region, from, to, "1700.00", "公布", false);
  }

  private LinePlan plan(SheetRow... rows) {
    return new LinePlan(
            stored, Set.of("31", "310101", "5105")::contains, region -> region.startsWith("31"))
        .read(List.of(rows));
  }
}
