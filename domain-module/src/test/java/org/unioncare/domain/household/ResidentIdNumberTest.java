package org.unioncare.domain.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** The resident number of GB 11643; numbers carry abolished county codes as well. */
class ResidentIdNumberTest {
  private static final Set<String> REGIONS = Set.of("110105", "510502", "340882", "612121");
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 15);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "11010519491231002X, ",
    "11010519491231002x, ",
    "' 510502199003072028 ', ",
    "612121196509010018, ",
    "110105194912310021, RESIDENT_ID_CHECK_DIGIT",
    "510502199003072026, RESIDENT_ID_CHECK_DIGIT",
    "340882198502290013, RESIDENT_ID_DATE",
    "510502190002290014, RESIDENT_ID_DATE",
    "510502200002290010, ",
    "510502189912310012, RESIDENT_ID_DATE",
    "510502209912310018, RESIDENT_ID_BORN_IN_FUTURE",
    "990502199003072027, RESIDENT_ID_REGION",
    "51050219900307202, RESIDENT_ID_FORM",
    "5105021990030720288, RESIDENT_ID_FORM",
    "X10502199003072028, RESIDENT_ID_FORM",
    "５10502199003072028, RESIDENT_ID_FORM",
    "<b>502199003072028, RESIDENT_ID_FORM",
    "'', RESIDENT_ID_FORM",
    ", RESIDENT_ID_FORM"
  })
  void what_is_typed_is_checked_for_form_date_digit_and_region(String typed, String fault) {
    assertThat(ResidentIdNumber.faults("members[1].residentId", typed, REGIONS, TODAY))
        .extracting(Reason::field, Reason::code)
        .isEqualTo(fault == null ? List.of() : List.of(tuple("members[1].residentId", fault)));
  }

  @Test
  void it_says_birth_date_sex_age_and_region() {
    ResidentIdNumber number =
        ResidentIdNumber.read("residentId", "510502199003072028", REGIONS, TODAY);

    assertThat(number.birthDate()).isEqualTo(LocalDate.of(1990, 3, 7));
    assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    assertThat(new ResidentIdNumber("340882198502280010".substring(0, 17) + checkDigit()).sex())
        .isEqualTo(Sex.MALE);
    assertThat(number.ageOn(LocalDate.of(2020, 3, 6))).isEqualTo(29);
    assertThat(number.ageOn(LocalDate.of(2020, 3, 7))).isEqualTo(30);
    assertThat(number.region()).isEqualTo("510502");
  }

  private static char checkDigit() {
    return ResidentIdNumber.checkDigit("34088219850228001");
  }

  @Test
  void it_never_prints_itself_in_clear() {
    ResidentIdNumber number = new ResidentIdNumber("510502199003072028");
    assertThat(number).hasToString("5105**********2028");
    assertThat(number.value()).isEqualTo("510502199003072028");
    assertThatThrownBy(() -> new ResidentIdNumber("510502199003072026"))
        .isInstanceOf(RefusedException.class)
        .hasMessageNotContaining("510502199003072026");
  }
}
