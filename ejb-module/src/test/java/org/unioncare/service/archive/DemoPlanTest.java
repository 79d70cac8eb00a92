package org.unioncare.service.archive;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.persistence.archive.SampleHouseholds;
import org.unioncare.persistence.eligibility.LineFile;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.shared.ConfigTable;

/** The register of the demo is whole, consistent, and nothing of it lies in the future. */
class DemoPlanTest {
  private static final WorkingDayCalendar CALENDAR = calendar();

  private static List<DemoFiling> plan(long seed, LocalDate today) {
    DemoRules rules =
        new DemoRules(
            new PolicyPacks(
                PackFiles.names().stream()
                    .map(name -> PackReader.read(PackFiles.text(name)))
                    .toList()),
            new MinimumLivingLines(LineFile.read()),
            new DemoDays(CALENDAR, today));
    return new DemoPlan(new DemoDice(seed), rules).filings(grassroots());
  }

  @Test
  void two_thousand_households_stand_everywhere_on_the_route() {
    List<DemoFiling> filings = plan(1, LocalDate.of(2026, 11, 21));

    assertThat(filings).hasSize(2_000);
    Map<DemoEnd, Long> ends = filings.stream().collect(groupingBy(DemoFiling::end, counting()));
    for (DemoEnd end : DemoEnd.values()) {
      assertThat(ends.get(end)).as(end.name()).isEqualTo(end.households());
    }
    Map<UnionLevel, Long> levels =
        new TreeMap<>(
            filings.stream()
                .collect(groupingBy(f -> f.decision().assessment().level(), counting())));
    assertThat(levels)
        .containsKeys(
            UnionLevel.NATIONAL, UnionLevel.PROVINCIAL, UnionLevel.MUNICIPAL, UnionLevel.COUNTY);
    assertThat(filings.stream().map(f -> f.union().code().region()).collect(toSet()))
        .contains("340882", "410502", "510502", "5105", "511129", "610502");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2020-09-01", "2022-02-07", "2024-10-08"})
  void every_step_is_taken_on_a_working_day_before_today(LocalDate today) {
    for (DemoFiling filing : plan(3, today)) {
      LocalDate last = filing.course().appliedOn();
      assertThat(CALENDAR.isWorkingDay(last)).isTrue();
      for (DemoCourse.Step step : filing.course().steps()) {
        assertThat(step.on()).isAfterOrEqualTo(last).isBefore(today);
        assertThat(CALENDAR.isWorkingDay(step.on())).isTrue();
        last = step.on();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-19, 7, 1",
    "2026-11-21, 9, 1",
    "2020-06-29, 4, 0",
  })
  void the_sample_households_stand_in_it_as_their_stories_say(
      LocalDate today, int inForce, int ended) {
    Map<String, List<DemoFiling>> byName =
        plan(7, today).stream().collect(groupingBy(filing -> filing.sheet().worker().name()));
    List<DemoFiling> found = new ArrayList<>();
    for (SampleHousehold sample : SampleHouseholds.all()) {
      for (DemoFiling filing : byName.getOrDefault(sample.name(), List.of())) {
        assertThat(filing.union().code()).isEqualTo(sample.union());
        assertThat(filing.sheet()).isEqualTo(sample.sheet());
        assertThat(filing.course().appliedOn()).isEqualTo(sample.appliedOn());
        assertThat(sample.expected().isMetBy(filing.decision().assessment())).isTrue();
        assertThat(filing.activeFrom()).isPresent();
        found.add(filing);
      }
    }

    assertThat(found).extracting(filing -> filing.sheet().worker().name()).doesNotHaveDuplicates();
    assertThat(found).filteredOn(filing -> filing.end() == DemoEnd.ACTIVE).hasSize(inForce);
    assertThat(found).filteredOn(filing -> filing.end() == DemoEnd.DEREGISTERED).hasSize(ended);
  }

  @Test
  void the_same_seed_and_day_give_the_same_register() {
    LocalDate today = LocalDate.of(2025, 6, 18);

    assertThat(plan(5, today)).isEqualTo(plan(5, today));
  }

  private static List<UnionEntry> grassroots() {
    return ConfigTable.read("demo/unions.csv").stream()
        .filter(row -> row.cell("code").contains("-"))
        .map(row -> entry(new UnionCode(row.cell("code")), row.cell("name")))
        .toList();
  }

  private static UnionEntry entry(UnionCode code, String name) {
    String region = code.region();
    UnionPath path = UnionPath.top(UnionCode.NATIONAL);
    for (int length = 2; length <= region.length(); length += 2) {
      path = path.below(new UnionCode(region.substring(0, length)));
    }
    UnionCode parent = path.code();
    return new UnionEntry(code, name, UnionLevel.GRASSROOTS, path.below(code), parent, true, 0);
  }

  private static WorkingDayCalendar calendar() {
    Map<LocalDate, String> days =
        ConfigTable.read("calendar/working-days.csv").stream()
            .collect(toMap(row -> LocalDate.parse(row.cell("day")), row -> row.cell("kind")));
    return new WorkingDayCalendar(
        of(days, "HOLIDAY"),
        of(days, "WORKDAY"),
        days.keySet().stream().map(LocalDate::getYear).collect(toSet()));
  }

  private static Set<LocalDate> of(Map<LocalDate, String> days, String kind) {
    return days.keySet().stream().filter(day -> days.get(day).equals(kind)).collect(toSet());
  }
}
