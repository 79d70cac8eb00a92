package org.unioncare.web.eligibility.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Reason;
import org.unioncare.web.shared.Messages;

class TypedLineFaultTest {

  @ParameterizedTest(name = "{0} is said at {1}, without a row")
  @CsvSource({
    "LINE_REGION_UNKNOWN, region",
    "LINE_REGION_NOT_YOURS, region",
    "LINE_DAY, from",
    "LINE_CHANGED, from",
    "LINE_AMOUNT, amount",
    "LINE_DOCUMENT_MISSING, document",
    "LINE_DOCUMENT_TEXT, document",
  })
  void what_is_wrong_is_said_at_its_field(String code, String field) {
    Reason said = TypedLineFault.atItsField(Reason.at("lines[0]", code, 1, "5105", "a", "b", "c"));
    assertThat(said.field()).isEqualTo(field);
    assertThat(Messages.of(said)).doesNotContain("行：").doesNotContain("TYPED_");
  }

  @ParameterizedTest
  @CsvSource("LINE_NOT_CORRECTED")
  void anything_else_stays_as_it_is(String code) {
    Reason reason = Reason.at("amount", code);
    assertThat(TypedLineFault.atItsField(reason)).isSameAs(reason);
  }
}
