package org.unioncare.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.shared.Reason;

class ReviewRoundTest {
  private final ReviewRound round =
      new ReviewRound(ArchiveChoice.all(ArchiveFilter.ALL), ArchiveAction.REVIEW, "同意", 4);

  @Test
  void what_is_refused_is_counted_apart_and_read_first() {
    round.note(row(4), Duration.ofSeconds(1));
    round.note(row(3, Reason.of("ACTION_NOT_ALLOWED", "QS-01")), Duration.ofSeconds(2));

    assertThat(round.done()).isEqualTo(1);
    assertThat(round.refused()).isEqualTo(1);
    assertThat(round.left()).isEqualTo(2);
    assertThat(round.page(null, 10).items())
        .extracting(ReviewRow::no)
        .containsExactly(no(3), no(4));
  }

  @Test
  void the_result_is_read_page_by_page() {
    for (int running = 4; running > 0; running--) {
      round.note(row(running), Duration.ofSeconds(1));
    }
    var first = round.page(null, 3);
    assertThat(first.items()).hasSize(3);
    assertThat(round.page(first.next(), 3).items())
        .extracting(ReviewRow::no)
        .containsExactly(no(1));
    assertThat(round.page(first.next(), 3).next()).isNull();
  }

  @Test
  void the_rest_is_reckoned_at_the_pace_so_far() {
    assertThat(round.remaining()).isEmpty();
    round.note(row(4), Duration.ofSeconds(2));
    assertThat(round.remaining()).contains(Duration.ofSeconds(6));
    assertThat(round.percent()).isEqualTo(25);
  }

  @Test
  void a_round_that_is_all_but_over_does_not_say_so() {
    for (int running = 4; running > 0; running--) {
      round.note(row(running), Duration.ofSeconds(1));
    }
    assertThat(round.percent()).isEqualTo(99);
    round.end();
    assertThat(round.percent()).isEqualTo(100);
    assertThat(round.remaining()).isEmpty();
  }

  @Test
  void a_round_that_breaks_off_has_ended_and_says_what_is_left() {
    round.note(row(4), Duration.ofSeconds(1));
    round.breakOff();
    assertThat(round.isEnded()).isTrue();
    assertThat(round.isBroken()).isTrue();
    assertThat(round.left()).isEqualTo(3);
  }

  private static ArchiveNo no(int running) {
    return ArchiveNo.of("5105", 2026, running);
  }

  private static ReviewRow row(int running, Reason... reasons) {
    return new ReviewRow(no(running), "王德胜", List.of(reasons));
  }
}
