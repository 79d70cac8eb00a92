package org.unioncare.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobCalendarRuleTest {
  private final JobCalendarRule cleanup = JobCalendarRule.cleanupOn(MonthDay.of(9, 1));
  private final JobCalendarRule closedYear = JobCalendarRule.closedYearOn(MonthDay.of(1, 2));

  @ParameterizedTest(name = "done for {0}, today {1}: looks at {2}")
  @CsvSource({
    "2019-09-01, 2020-08-31, ",
    "2019-09-01, 2020-09-01, 2020-09-01",
    "2020-09-01, 2020-09-01, ",
    "2019-09-01, 2020-09-04, 2020-09-01",
    "2018-09-01, 2020-08-31, 2019-09-01"
  })
  void the_clean_up_falls_due_each_september_and_is_made_up_for_once(
      LocalDate done, LocalDate today, LocalDate looksAt) {
    assertThat(cleanup.due(done, today).orElse(null)).isEqualTo(looksAt);
  }

  @ParameterizedTest(name = "done for {0}, today {1}: looks at {2}")
  @CsvSource({
    "2020-01-02, 2021-01-01, ",
    "2020-01-02, 2021-01-02, 2020-12-31",
    "2021-01-02, 2021-01-03, "
  })
  void the_closed_year_is_counted_early_in_january(
      LocalDate done, LocalDate today, LocalDate looksAt) {
    assertThat(closedYear.due(done, today).orElse(null)).isEqualTo(looksAt);
  }

  @Test
  void the_running_year_is_counted_once_a_day() {
    LocalDate today = LocalDate.of(2020, 3, 1);
    JobCalendarRule daily = JobCalendarRule.statisticsDaily();
    assertThat(daily.due(today.minusDays(1), today)).contains(today);
    assertThat(daily.due(today, today)).isEmpty();
  }
}
