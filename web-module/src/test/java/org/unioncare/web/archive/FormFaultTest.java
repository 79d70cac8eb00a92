package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Reason;

class FormFaultTest {

  @ParameterizedTest(name = "a fault at {0} stands on the step {1}")
  @CsvSource({
    "worker.residentId, WORKER",
    "members[1].name, MEMBERS",
    "income.wages, INCOME",
    "expenditure.ILLNESS, SPENDING",
    "causes.main, SPENDING",
    "housing.type, PROPERTY",
    "documents[0].title, PROPERTY",
  })
  void a_fault_stands_on_the_step_of_its_field(String field, FormStep step) {
    assertThat(FormFault.of(Reason.at(field, "FIELD_REQUIRED")).step()).isEqualTo(step);
  }

  @Test
  void a_fault_of_a_row_says_which_row_as_people_count() {
    FormFault fault = FormFault.of(Reason.at("members[1].residentId", "FIELD_REQUIRED"));
    assertThat(fault.title()).isEqualTo("家庭成员，成员 2");
    assertThat(fault.sentence()).startsWith("身份证号：");
  }

  @Test
  void a_fault_names_its_field_by_the_part_it_belongs_to_where_that_has_a_word_of_its_own() {
    assertThat(FormFault.of(Reason.at("causes.main", "FIELD_REQUIRED")).sentence())
        .startsWith("主要致困原因：");
    assertThat(FormFault.of(Reason.at("expenditure.ILLNESS", "FIELD_REQUIRED")).sentence())
        .contains("：");
  }

  @Test
  void a_fault_of_the_whole_names_no_field() {
    FormFault fault = FormFault.of(Reason.of("REASON_REQUIRED", null));
    assertThat(fault.sentence()).isEqualTo("请写明理由。");
    assertThat(fault.title()).doesNotContain("，");
  }
}
