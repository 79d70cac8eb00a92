package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** Lines by region and day, inherited from the nearest region above (QS-13, LZ-06). */
class MinimumLivingLinesTest {
  private final MinimumLivingLines lines =
      new MinimumLivingLines(
          List.of(
              line("51", "2016-01-01", "400.00"),
              line("5105", "2017-07-01", "500.00"),
              line("510502", "2018-07-15", "520.00"),
              line("510502", "2019-07-01", "550.00")));

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "510502, 2019-07-01, 550.00",
    "510502, 2019-06-30, 520.00",
    "510502, 2018-07-14, 500.00",
    "510503, 2019-07-01, 500.00",
    "510503, 2017-06-30, 400.00",
    "5105, 2017-07-01, 500.00",
    "51, 2020-01-01, 400.00",
    "51, 2015-12-31, ",
    "340882, 2020-01-01, ",
    "0, 2020-01-01, "
  })
  void a_region_has_the_line_of_the_nearest_region_at_or_above_it(
      String region, LocalDate day, String amount) {
    assertThat(lines.inForce(region, day).map(MinimumLivingLine::amount).orElse(null))
        .isEqualTo(amount == null ? null : Money.of(amount));
  }

  @Test
  void a_month_has_the_line_of_its_first_day() {
    assertThat(lines.inForce("510502", Set.of(YearMonth.of(2018, 7), YearMonth.of(2018, 8))))
        .containsEntry(YearMonth.of(2018, 7), Money.of("500.00"))
        .containsEntry(YearMonth.of(2018, 8), Money.of("520.00"));
  }

  @Test
  void two_lines_of_one_region_and_day_are_refused_by_name() {
    List<MinimumLivingLine> overlapping =
        List.of(
            line("5105", "2017-07-01", "500.00"),
            line("5105", "2017-07-01", "510.00"),
            line("51", "2017-07-01", "0.00"));
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> new MinimumLivingLines(overlapping));
    assertThat(refused.reasons())
        .extracting(Reason::code)
        .containsExactly("LINE_OVERLAP", "LINE_NOT_POSITIVE");
    assertThat(refused.reasons().get(0).figures())
        .containsExactly("5105", LocalDate.of(2017, 7, 1));
  }

  private static MinimumLivingLine line(String region, String from, String amount) {
    return new MinimumLivingLine(region, LocalDate.parse(from), Money.of(amount), null, false);
  }
}
