package org.unioncare.service.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.shared.ConfigTable;

/** The invented households look like life and are what their stories say. */
class DemoHouseholdsTest {
  private static final LocalDate ON = LocalDate.of(2020, 3, 16);
  private static final Money LINE = Money.of("585.00");
  private static final UnionCode UNION = new UnionCode("340882-0001");

  private static ArchiveSheet sheet(DemoHouseholds households, DemoStory story) {
    return households.sheet(story, UNION, "梅城镇总工会", LINE, ON);
  }

  @Test
  void the_same_seed_gives_the_same_household() {
    ArchiveSheet one = sheet(new DemoHouseholds(new DemoDice(7)), DemoStory.INJURED);
    ArchiveSheet same = sheet(new DemoHouseholds(new DemoDice(7)), DemoStory.INJURED);
    ArchiveSheet other = sheet(new DemoHouseholds(new DemoDice(8)), DemoStory.INJURED);

    assertThat(one).isEqualTo(same).isNotEqualTo(other);
  }

  @ParameterizedTest
  @EnumSource(DemoStory.class)
  void what_is_left_per_head_stands_where_the_story_says(DemoStory story) {
    DemoHouseholds households = new DemoHouseholds(new DemoDice(1));
    for (int i = 0; i < 50; i++) {
      ArchiveSheet sheet = sheet(households, story);
      Money lineOfAll = LINE.times(12L * sheet.household());
      Money disposable = sheet.yearlyIncome().minus(sheet.means().statutoryContributions());
      Money left = disposable.minus(sheet.necessaryExpenditure());

      assertThat(disposable).isGreaterThan(DemoBudget.hundredths(lineOfAll, 40));
      assertThat(disposable).isLessThanOrEqualTo(lineOfAll.times(3));
      switch (story) {
        case COSTLY_ILLNESS ->
            assertThat(left)
                .isBetween(
                    DemoBudget.hundredths(lineOfAll, 98), DemoBudget.hundredths(lineOfAll, 150));
        case TWO_STUDENTS ->
            assertThat(left)
                .isBetween(
                    DemoBudget.hundredths(lineOfAll, 148), DemoBudget.hundredths(lineOfAll, 200));
        default -> assertThat(left).isLessThan(lineOfAll);
      }
    }
  }

  @Test
  void nobody_has_the_number_of_somebody_else_and_every_number_begins_with_a_region() {
    Set<String> regions = new HashSet<>();
    ConfigTable.read("regions/regions.csv").forEach(row -> regions.add(row.cell("code")));
    DemoHouseholds households = new DemoHouseholds(new DemoDice(2));
    List<ResidentIdNumber> numbers = new ArrayList<>();
    for (DemoStory story : DemoStory.values()) {
      for (int i = 0; i < 100; i++) {
        ArchiveSheet sheet = sheet(households, story);
        sheet.persons().stream().map(Person::residentId).forEach(numbers::add);
      }
    }

    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers).allMatch(number -> regions.contains(number.region()));
    assertThat(numbers).allMatch(number -> number.birthDate().isBefore(ON));
  }
}
