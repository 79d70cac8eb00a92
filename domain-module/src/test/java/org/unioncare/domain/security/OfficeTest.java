package org.unioncare.domain.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.RefusedException;

class OfficeTest {

  @ParameterizedTest(name = "one account holds {0} and {1}: {2}")
  @CsvSource({
    "CLERK, CHAIR, true",
    "FINANCE, AUDITOR, true",
    "SYSADMIN, SYSADMIN, true",
    "SYSADMIN, SECADMIN, false",
    "SYSADMIN, LOGADMIN, false",
    "SECADMIN, LOGADMIN, false",
    "SECADMIN, CLERK, false",
    "CHAIR, LOGADMIN, false"
  })
  void the_three_administrators_are_three_people(Office one, Office other, boolean together) {
    assertThat(one.goesWith(other)).isEqualTo(together);
    assertThat(other.goesWith(one)).isEqualTo(together);
  }

  @Test
  void who_gives_offices_keeps_no_accounts_and_who_reads_the_log_does_neither() {
    for (Office office : Office.values()) {
      Set<String> duties = new TreeSet<>(office.duties());
      duties.retainAll(Set.of(Duty.KEEP_ACCOUNTS, Duty.KEEP_OFFICES, Duty.READ_AUDIT));
      assertThat(duties).as(office.name()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void no_office_applies_approves_and_pays() {
    for (Office office : Office.values()) {
      Set<String> duties = new TreeSet<>(office.duties());
      duties.retainAll(Set.of(Duty.APPLY_FOR_GRANTS, Duty.APPROVE_GRANTS, Duty.PAY_GRANTS));
      assertThat(duties).as(office.name()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void every_duty_is_somebodys() throws IllegalAccessException {
    Standing everybody = standing(Office.values());
    for (Field duty : Duty.class.getFields()) {
      assertThat(everybody.may((String) duty.get(null))).as(duty.getName()).isTrue();
    }
    assertThat(everybody.duties()).hasSize(Duty.class.getFields().length);
  }

  @Test
  void an_account_may_what_any_of_its_offices_may_and_no_more() {
    Standing clerk = standing(Office.CLERK, Office.AUDITOR);
    assertThat(clerk.may(Duty.FILE_ARCHIVES)).isTrue();
    assertThat(clerk.may(Duty.PAY_GRANTS)).isFalse();
    assertThat(standing().duties()).isEmpty();
  }

  @ParameterizedTest(name = "{0} names an account")
  @ValueSource(strings = {"0.sysadmin", "510502-0001.clerk", "51.li-3"})
  void an_account_is_named_by_its_union_and_a_word(String name) {
    assertThat(new AccountName(name).value()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} names no account")
  @ValueSource(
      strings = {"clerk", "510502", "510502.", "510502.C", "510502.1a", "5105021.li", ".li"})
  void what_has_another_form_names_no_account(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AccountName(name));
  }

  @ParameterizedTest(name = "the password {0} is refused: {1}")
  @CsvSource({
    "kurz-2026, PASSWORD_LENGTH",
    "aaaabbbbcccc, PASSWORD_TOO_PLAIN",
    "x510502.clerk-2026, PASSWORD_TOO_PLAIN"
  })
  void a_password_that_is_easily_guessed_is_refused(String password, String code) {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> PasswordRule.check("chosen", password, "510502.clerk"));
    assertThat(refused.reasons()).singleElement().extracting("code").isEqualTo(code);
  }

  @Test
  void a_password_of_ten_different_characters_may_stand() {
    assertThatNoException()
        .isThrownBy(() -> PasswordRule.check("chosen", "kurz-20265", "510502.clerk"));
  }

  private static Standing standing(Office... offices) {
    return new Standing(
        "510502.li",
        "李明",
        new UnionCode("510502"),
        "江阳区总工会",
        new UnionPath("/0/51/5105/510502/"),
        Set.copyOf(Arrays.asList(offices)),
        false,
        false,
        0);
  }
}
