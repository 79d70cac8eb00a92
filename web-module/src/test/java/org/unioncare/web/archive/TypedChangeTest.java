package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.archive.whatif.WhatIfQuestion;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.RefusedException;

/** A change as it is typed, asked and kept says the same each time. */
class TypedChangeTest {
  private static final LocalDate DAY = LocalDate.of(2020, 11, 19);

  @Test
  void a_kept_change_is_taken_over_whole() {
    TypedChange change = change();
    change.take("pack=luzhou-2018/1 line=510502:650.00 times=1.1");

    WhatIfQuestion question = change.question(draft -> "never asked");

    assertThat(question)
        .isEqualTo(
            new WhatIfQuestion(
                new PackReference("luzhou-2018", 1),
                null,
                "510502",
                Money.of("650.00"),
                Multiple.of("1.1"),
                DAY,
                new UnionCode("5105")));
  }

  @Test
  void a_draft_is_asked_by_its_text() {
    TypedChange change = change();
    change.take("draft=luzhou-2026/2");

    WhatIfQuestion question = change.question(draft -> "text of " + draft.id());

    assertThat(question.yaml()).isEqualTo("text of luzhou-2026");
    assertThat(question.pack()).isNull();
  }

  @Test
  void nothing_typed_changes_nothing() {
    assertThat(change().question(draft -> null).changesSomething()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"abc", "-1", "1.23456", "1e3", "1000"})
  void a_multiple_that_is_no_plain_number_is_refused_at_its_field(String times) {
    TypedChange change = change();
    change.setTimes(times);

    assertThatThrownBy(() -> change.question(draft -> null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.reasons().get(0).field()).isEqualTo("times"));
  }

  @Test
  void a_kept_change_reads_as_a_sentence() {
    assertThat(TypedChange.words("draft=luzhou-2026/2 line=5105:650.00 times=1.1"))
        .contains("luzhou-2026", "5105", "650.00 元", "1.1")
        .doesNotContain("???", "=");
  }

  private static TypedChange change() {
    return new TypedChange(DAY, new UnionCode("5105"));
  }
}
