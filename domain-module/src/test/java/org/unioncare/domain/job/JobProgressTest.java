package org.unioncare.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;

class JobProgressTest {
  private static final LocalDateTime BEGUN = LocalDateTime.of(2020, 9, 1, 2, 0);

  @ParameterizedTest(name = "{0}, {1} of {2} read: {3} %")
  @CsvSource({
    "STARTED, 0, 0, 0",
    "STARTED, 0, 3000, 0",
    "STARTED, 1500, 3000, 50",
    "STARTED, 3000, 3000, 99",
    "COMPLETED, 0, 0, 100",
    "FAILED, 300, 3000, 10"
  })
  void the_share_done_is_full_only_at_the_end(JobStatus status, long read, long total, int share) {
    assertThat(run(status, read, 0, total).percent()).isEqualTo(share);
  }

  @Test
  void the_rest_is_reckoned_from_the_pace_since_it_was_last_taken_up() {
    assertThat(run(JobStatus.STARTED, 1000, 0, 3000).remaining()).contains(Duration.ofSeconds(20));
    assertThat(run(JobStatus.STARTED, 2000, 1000, 3000).remaining())
        .contains(Duration.ofSeconds(10));
  }

  @Test
  void the_rest_is_unknown_before_anything_is_read_and_after_the_end() {
    assertThat(run(JobStatus.STARTED, 0, 0, 3000).remaining()).isEmpty();
    assertThat(run(JobStatus.STARTED, 1000, 1000, 3000).remaining()).isEmpty();
    assertThat(run(JobStatus.STOPPED, 1000, 0, 3000).remaining()).isEmpty();
  }

  private static JobProgress run(JobStatus status, long read, long before, long total) {
    return new JobProgress(
        7L,
        JobName.ANNUAL_ARCHIVE_CLEANUP,
        LocalDate.of(2020, 9, 1),
        new UnionCode("5105"),
        new UnionPath("/0/51/5105/"),
        "5105.chair",
        status,
        "no-aid",
        read,
        0,
        total,
        BEGUN,
        null,
        BEGUN,
        before,
        null,
        BEGUN.plusSeconds(10));
  }
}
