package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

class WhatIfWorkTest {
  private final WhatIfWork work = new WhatIfWork();

  @Test
  void an_answer_that_is_not_there_yet_is_looked_for_again() {
    work.begun(new CompletableFuture<WhatIfAnswer>());

    assertThat(work.soon()).isEmpty();
  }

  @Test
  void a_refusal_on_the_other_thread_is_the_refusal_here() {
    RefusedException refused = RefusedException.malformed(Reason.at("times", "WHAT_IF_TIMES"));
    work.begun(CompletableFuture.failedFuture(new IllegalStateException(refused)));

    assertThatThrownBy(work::soon).isSameAs(refused);
  }

  @Test
  void a_fault_on_the_other_thread_is_no_refusal() {
    work.begun(CompletableFuture.failedFuture(new IllegalArgumentException("broken")));

    assertThatThrownBy(work::soon).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "{0} of {1} is {2} per cent")
  @CsvSource({"0, 0, 0", "0, 7, 0", "1, 3, 33", "3, 3, 100", "999999, 1000000, 99"})
  void progress_is_told_in_whole_per_cent(long judged, long all, int percent) {
    work.judged(judged, all);

    assertThat(work.percent()).isEqualTo(percent);
  }
}
