package org.unioncare.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  private final Fields fields =
      new Fields(
          List.of(
              "form:workerName",
              "form:members:0:residentId",
              "form:members:1:residentId",
              "form:wages",
              "form:residentId"));

  @ParameterizedTest(name = "{0} is the field {1}")
  @CsvSource({
    "workerName, form:workerName",
    "members[1].residentId, form:members:1:residentId",
    "household.members[0].residentId, form:members:0:residentId",
    "income.wages, form:wages"
  })
  void a_reason_finds_its_field_by_path(String path, String field) {
    assertThat(fields.find(path)).contains(field);
  }

  @Test
  void a_field_the_page_lacks_is_not_found() {
    assertThat(fields.find("assets.savings")).isEmpty();
    assertThat(fields.find(null)).isEmpty();
    assertThat(fields.find("")).isEmpty();
  }
}
