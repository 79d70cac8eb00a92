package org.unioncare.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.archive.WorkingDayCalendar;

/** The shipped calendar against days counted by hand on the State Council's notices. */
class WorkingDaysTest {
  private static final WorkingDayCalendar CALENDAR = new WorkingDays().calendar();

  @ParameterizedTest(name = "{1} working days after {0} end on {2}")
  @CsvSource({
    "2018-04-26, 5, 2018-05-04",
    "2020-01-21, 5, 2020-02-05",
    "2020-09-28, 5, 2020-10-12",
    "2024-09-29, 5, 2024-10-11",
    "2025-01-24, 5, 2025-02-07",
    "2026-02-13, 5, 2026-02-27",
    "2026-09-24, 5, 2026-10-09",
    "2018-04-26, 30, 2018-06-08",
    "2024-09-29, 30, 2024-11-14"
  })
  void the_day_of_posting_does_not_count(LocalDate posted, int days, LocalDate last) {
    assertThat(CALENDAR.lastOf(posted, days))
        .isEqualTo(new WorkingDayCalendar.LastDay(last, false));
  }

  @ParameterizedTest(name = "five days after {0} are provisional: {1}")
  @CsvSource({"2026-12-23, false", "2026-12-30, true", "2030-05-06, true", "2003-05-06, true"})
  void outside_the_published_years_a_date_is_provisional(LocalDate from, boolean provisional) {
    assertThat(CALENDAR.lastOf(from, 5).provisional()).isEqualTo(provisional);
  }
}
