package org.unioncare.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.publishing.PackAuthority;
import org.unioncare.domain.eligibility.publishing.PackState;
import org.unioncare.domain.eligibility.publishing.PackSuccession;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;

/** How the versions of a pack follow one another (QS-03, reading 19). */
class PackSuccessionTest {
  private final PolicyPack first = Sample.pack("luzhou-2018", 1, "5105", "2018-03-27");
  private final PolicyPack second = Sample.pack("luzhou-2018", 2, "5105", "2021-01-01");

  @Test
  void a_version_ends_the_day_before_the_next_one_begins_and_its_text_says_nothing_of_it() {
    PackSuccession alone = succession(first);
    assertThat(alone.lastDay(first)).isEmpty();
    PackSuccession both = succession(first, second);
    assertThat(both.lastDay(first)).contains(LocalDate.of(2020, 12, 31));
    assertThat(both.lastDay(second)).isEmpty();
  }

  @ParameterizedTest(name = "on {0} the first version is {1}")
  @CsvSource({"2018-03-26, PUBLISHED", "2020-12-31, PUBLISHED", "2021-01-01, SUPERSEDED"})
  void a_version_is_superseded_from_the_day_the_next_is_in_force(LocalDate day, PackState state) {
    assertThat(succession(first, second).stateOn(first, day)).isEqualTo(state);
  }

  @Test
  void another_pack_of_the_same_place_takes_over_too_one_of_another_place_does_not() {
    PolicyPack later = Sample.pack("luzhou-2022", 1, "5105", "2022-07-01");
    PolicyPack nation = Sample.pack("three-kinds-2021", 1, "0", "2021-01-01");
    assertThat(succession(first, later, nation).lastDay(first)).contains(LocalDate.of(2022, 6, 30));
  }

  @ParameterizedTest(name = "version {0} for {1} from {2}: {3}")
  @CsvSource({
    "2, 5105, 2021-01-01, ",
    "2, 5105, 2018-03-28, ",
    "2, 5105, 2018-03-27, PACK_DAY_TAKEN",
    "2, 5105, 2018-03-26, PACK_FROM_NOT_LATER",
    "3, 5105, 2021-01-01, PACK_VERSION",
    "1, 5105, 2021-01-01, PACK_VERSION",
    "2, 510502, 2021-01-01, PACK_PLACE_CHANGED"
  })
  void the_next_version_follows_in_number_place_and_day(
      int version, String place, String from, String fault) {
    assertThat(faults(Sample.pack("luzhou-2018", version, place, from), first))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest(name = "after a version that ends on 2020-12-31 one from {0}: {1}")
  @CsvSource({"2021-01-01, ", "2021-01-02, PACK_GAP", "2020-06-01, "})
  void no_day_lies_between_two_versions(String from, String fault) {
    assertThat(faults(Sample.pack("luzhou-2018", 2, "5105", from), ending("2020-12-31")))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest(name = "{0} writes for {1}: {2}")
  @CsvSource({
    "5105, 5105, true",
    "5105, 510502, true",
    "5105, 51, false",
    "5105, 0, false",
    "5105, 3408, false",
    "0, 0, true",
    "0, 340882, true",
    "51, 0, false",
    "510502-0001, 510502, false"
  })
  void a_union_writes_for_its_own_region_and_below(String union, String place, boolean may) {
    assertThat(PackAuthority.covers(new UnionCode(union), place)).isEqualTo(may);
  }

  private PolicyPack ending(String to) {
    return new PolicyPack(
        first.reference(),
        first.title(),
        first.document(),
        first.place(),
        first.from(),
        LocalDate.parse(to),
        first.income(),
        first.standards(),
        first.exclusions(),
        first.migrants(),
        first.lines(),
        first.aid(),
        first.papers(),
        first.procedure(),
        first.examples());
  }

  private static List<String> faults(PolicyPack pack, PolicyPack... published) {
    return succession(published).faults(pack).stream().map(Reason::code).toList();
  }

  private static PackSuccession succession(PolicyPack... published) {
    return new PackSuccession(new PolicyPacks(List.of(published)));
  }
}
