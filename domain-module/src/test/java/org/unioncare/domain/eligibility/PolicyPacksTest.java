package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.organisation.UnionCode;

/** Which pack is in force where and when (QS-03). */
class PolicyPacksTest {
  private final PolicyPacks packs =
      new PolicyPacks(
          List.of(
              Sample.pack("national-2018", "0", "2018-01-01"),
              Sample.pack("three-kinds-2021", "0", "2021-01-01"),
              Sample.pack("qianshan-2020", "340882", "2017-07-01"),
              Sample.pack("luzhou-2018", "5105", "2018-03-27"),
              Sample.pack("luzhou-2018", 2, "5105", "2018-03-27")));

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "340882-0001, 2020-03-15, qianshan-2020",
    "340882, 2017-07-01, qianshan-2020",
    "340882, 2017-06-30, ",
    "340881-0001, 2020-03-15, national-2018",
    "3408, 2020-12-31, national-2018",
    "3408, 2021-01-01, three-kinds-2021",
    "510502-0001, 2018-03-27, luzhou-2018",
    "510502-0001, 2018-03-26, national-2018",
    "510502-0001, 2025-01-01, luzhou-2018",
    "0, 2017-12-31, "
  })
  void the_pack_of_the_nearest_place_is_in_force(String union, LocalDate day, String pack) {
    assertThat(
            packs
                .inForce(new UnionCode(union), day)
                .map(found -> found.reference().id())
                .orElse(null))
        .isEqualTo(pack);
  }

  @Test
  void the_latest_version_is_followed_and_earlier_ones_are_still_found() {
    assertThat(packs.inForce(new UnionCode("5105"), LocalDate.of(2019, 1, 1)))
        .map(pack -> pack.reference().version())
        .contains(2);
    assertThat(packs.latest("luzhou-2018")).map(pack -> pack.reference().version()).contains(2);
    assertThat(packs.find(new PackReference("luzhou-2018", 1))).isPresent();
    assertThat(packs.latestOfEach()).hasSize(4);
  }

  @ParameterizedTest(name = "by name on {0}: version {1}")
  @CsvSource({"2020-12-31, 1", "2021-01-01, 2", "2019-12-31, "})
  void a_pack_asked_for_by_name_is_the_version_in_force_on_the_day(LocalDate day, Integer version) {
    PolicyPacks two =
        new PolicyPacks(
            List.of(
                Sample.pack("sample", 1, "5105", "2020-01-01"),
                Sample.pack("sample", 2, "5105", "2021-01-01")));
    assertThat(two.inForce("sample", day).map(pack -> pack.reference().version()).orElse(null))
        .isEqualTo(version);
  }
}
