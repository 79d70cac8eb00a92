package org.unioncare.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionTreeTest {

  @ParameterizedTest(name = "{0} is a union of level {1} in region {2}")
  @CsvSource({
    "0, NATIONAL, 0",
    "51, PROVINCIAL, 51",
    "5105, MUNICIPAL, 5105",
    "510502, COUNTY, 510502",
    "510502-0001, GRASSROOTS, 510502",
    "5105-0001, GRASSROOTS, 5105",
    "51-9999, GRASSROOTS, 51"
  })
  void a_code_says_level_and_region(String code, UnionLevel level, String region) {
    assertThat(new UnionCode(code).level()).isEqualTo(level);
    assertThat(new UnionCode(code).region()).isEqualTo(region);
  }

  @ParameterizedTest(name = "«{0}» is no code")
  @ValueSource(
      strings = {
        "",
        "1",
        "051",
        "51050",
        "5105022",
        "510502-1",
        "510502-00001",
        "510502-",
        "510502-0001-0001",
        " 51",
        "51%",
        "a1"
      })
  void what_has_another_form_is_no_code(String text) {
    assertThat(UnionCode.isWellFormed(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new UnionCode(text));
  }

  @ParameterizedTest(name = "{0} may stand below {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "510502-0001|510502",
        "5105-0001|5105",
        "510502|5105 51 0",
        "5105|51 0",
        "51|0",
        "0|"
      })
  void a_code_says_what_may_stand_above(String code, String above) {
    assertThat(new UnionCode(code).above())
        .extracting(UnionCode::value)
        .isEqualTo(above == null ? List.of() : Arrays.asList(above.split(" ")));
  }

  @Test
  void a_grassroots_code_has_four_digits_behind_the_dash() {
    assertThat(new UnionCode("5105").grassroots(7)).isEqualTo(new UnionCode("5105-0007"));
  }

  @ParameterizedTest(name = "{0} covers {1}: {2}")
  @CsvSource({
    "/0/51/5105/510502/, /0/51/5105/510502/, true",
    "/0/51/5105/510502/, /0/51/5105/510502/510502-0001/, true",
    "/0/51/5105/510502/, /0/51/5105/510503/, false",
    "/0/51/5105/510502/, /0/51/5105/, false",
    "/0/51/5105/, /0/51/5105-0001/, false",
    "/0/51/, /0/51/51-0001/, true",
    "/0/51/5105/510502/510502-0001/, /0/51/5105/510502/510502-0002/, false",
    "/0/, /0/34/3408/, true"
  })
  void a_jurisdiction_is_a_union_and_everything_below(String root, String path, boolean covered) {
    assertThat(new Jurisdiction(new UnionPath(root)).covers(new UnionPath(path)))
        .isEqualTo(covered);
  }

  @Test
  void a_path_names_its_unions_from_the_top() {
    UnionPath path = UnionPath.top(UnionCode.NATIONAL).below(new UnionCode("51"));
    assertThat(path.value()).isEqualTo("/0/51/");
    assertThat(path.codes()).containsExactly(UnionCode.NATIONAL, new UnionCode("51"));
    assertThat(path.code()).isEqualTo(new UnionCode("51"));
  }
}
