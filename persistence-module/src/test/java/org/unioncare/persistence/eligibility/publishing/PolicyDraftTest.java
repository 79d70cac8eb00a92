package org.unioncare.persistence.eligibility.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.PackState;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.RefusedException;

/** A draft is published by somebody else than who wrote it, and only as it was checked (QS-03). */
class PolicyDraftTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2020, 11, 19, 10, 0);
  private final PolicyDraft draft =
      new PolicyDraft(
          new PackReference("luzhou-2018", 2), new UnionCode("5105"), new UnionPath("/0/51/5105/"));

  @BeforeEach
  void write() {
    draft.write("text", "5105.policy", NOW);
  }

  @Test
  void what_was_not_checked_is_not_published() {
    assertThatThrownBy(() -> draft.requirePublishableBy("51.policy"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("PACK_NOT_CHECKED");
  }

  @Test
  void what_did_not_pass_stays_a_draft() {
    draft.checked(1, "5105.policy", NOW);
    assertThat(draft.entry().state()).isEqualTo(PackState.DRAFT);
    assertThat(draft.entry().faults()).isEqualTo(1);
  }

  @Test
  void the_author_does_not_publish_what_somebody_else_may() {
    draft.checked(0, "5105.policy", NOW);
    assertThat(draft.entry().state()).isEqualTo(PackState.CHECKED);
    assertThatThrownBy(() -> draft.requirePublishableBy("5105.policy"))
        .hasMessageContaining("PACK_OWN_DRAFT");
    assertThatCode(() -> draft.requirePublishableBy("51.policy")).doesNotThrowAnyException();
  }

  @Test
  void a_change_after_the_check_makes_its_writer_the_author_and_must_be_checked_again() {
    draft.checked(0, "5105.policy", NOW);
    draft.write("other", "51.policy", NOW);
    assertThatThrownBy(() -> draft.requirePublishableBy("5105.policy"))
        .hasMessageContaining("PACK_NOT_CHECKED");
    draft.checked(0, "51.policy", NOW);
    assertThatThrownBy(() -> draft.requirePublishableBy("51.policy"))
        .hasMessageContaining("PACK_OWN_DRAFT");
    assertThatCode(() -> draft.requirePublishableBy("5105.policy")).doesNotThrowAnyException();
  }
}
