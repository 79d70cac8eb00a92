package org.unioncare.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped under config/ can be read and holds together. */
class ConfigTableTest {

  @ParameterizedTest(name = "{0} has region {1}")
  @CsvSource({
    "江阳区, 510502",
    "泸州市, 5105",
    "四川省, 51",
    "潜山市, 340882",
    "东城区, 110101",
    "仙桃市, 429004",
    "渭南市, 612101"
  })
  void regions_hold_those_in_force_and_those_abolished(String name, String code) {
    assertThat(ConfigTable.read("regions/regions.csv"))
        .anySatisfy(
            row -> {
              assertThat(row.cell("code")).isEqualTo(code);
              assertThat(row.cell("name")).isEqualTo(name);
            });
  }

  @Test
  void every_union_of_the_demo_stands_below_another_and_in_a_region_in_force() {
    Set<String> regions =
        ConfigTable.read("regions/regions.csv").stream()
            .filter(row -> row.cell("abolished").isEmpty())
            .map(row -> row.cell("code"))
            .collect(Collectors.toSet());
    List<String> codes =
        ConfigTable.read("demo/unions.csv").stream().map(row -> row.cell("code")).toList();

    assertThat(codes).doesNotHaveDuplicates().contains("0");
    for (String code : codes) {
      String region = code.split("-")[0];
      assertThat(new HashSet<>(codes)).contains(region);
      if (!region.equals("0")) {
        assertThat(regions).contains(region);
      }
    }
  }

  @Test
  void a_missing_table_and_a_missing_column_are_named() {
    assertThatThrownBy(() -> ConfigTable.read("nowhere.csv")).hasMessageContaining("nowhere.csv");
    assertThatThrownBy(() -> ConfigTable.read("demo/unions.csv").get(0).cell("colour"))
        .hasMessageContaining("colour");
  }
}
