package org.unioncare.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePeriodTest {
  private static final WorkingDayCalendar CALENDAR =
      new WorkingDayCalendar(
          Set.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 2)),
          Set.of(LocalDate.of(2020, 9, 27)),
          Set.of(2020));

  @ParameterizedTest(name = "posted 2020-09-03, closed {0}: {1}")
  @CsvSource({"2020-09-09, false", "2020-09-10, true", "2020-09-11, true"})
  void a_notice_is_closed_on_the_last_of_its_working_days_at_the_earliest(
      LocalDate on, boolean possible) {
    NoticePeriod period = NoticePeriod.posted(LocalDate.of(2020, 9, 3), 5, CALENDAR);
    assertThat(period.lastDay()).isEqualTo(LocalDate.of(2020, 9, 10));
    assertThat(period.hindranceOn(on).isEmpty()).isEqualTo(possible);
  }

  @Test
  void a_make_up_sunday_counts_and_a_holiday_does_not() {
    assertThat(NoticePeriod.posted(LocalDate.of(2020, 9, 26), 5, CALENDAR).lastDay())
        .isEqualTo(LocalDate.of(2020, 10, 5));
  }

  @ParameterizedTest(name = "five days after {0} end {1}, provisional {2}")
  @CsvSource({
    "2020-12-24, 2020-12-31, false",
    "2020-12-25, 2021-01-01, true",
    "2020-12-28, 2021-01-04, true",
    "2021-03-01, 2021-03-08, true"
  })
  void beyond_the_published_years_only_weekends_are_known(
      LocalDate from, LocalDate last, boolean provisional) {
    assertThat(CALENDAR.lastOf(from, 5))
        .isEqualTo(new WorkingDayCalendar.LastDay(last, provisional));
  }
}
