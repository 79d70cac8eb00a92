package org.unioncare.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.eligibility.LineFile;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.shared.ConfigTable;

/** Each sample household comes out as its story says; one fen beside the boundary it does not. */
class SampleHouseholdsTest {
  private static final PolicyPacks PACKS =
      new PolicyPacks(
          PackFiles.names().stream().map(name -> PackReader.read(PackFiles.text(name))).toList());
  private static final MinimumLivingLines LINES = new MinimumLivingLines(LineFile.read());

  static List<SampleHousehold> samples() {
    return SampleHouseholds.all();
  }

  private static Assessment judged(SampleHousehold sample, ArchiveSheet sheet) {
    PolicyPack pack = PACKS.inForce(sample.union(), sample.appliedOn()).orElseThrow();
    assertThat(pack.reference().id()).isEqualTo(sample.pack());
    HouseholdFacts facts = sheet.facts();
    String region = pack.lines().regionFor(sample.union(), facts);
    return new Assessing(pack)
        .assess(
            new Situation(
                sample.union(),
                sample.appliedOn(),
                facts,
                LINES.inForce(region, sample.appliedOn()).orElseThrow().amount(),
                LINES.inForce(region, facts.monthlyIncomePerHead().keySet())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void it_comes_out_as_its_story_says(SampleHousehold sample) {
    Assessment found = judged(sample, sample.sheet());

    assertThat(sample.expected().isMetBy(found)).as(sample.name() + " " + found).isTrue();
  }

  @ParameterizedTest(name = "{0} with {2} in {1}: {3}")
  @CsvSource({
    "汪菊芳, income.wages, 21060.01, PROVINCIAL",
    "汪菊芳, expenditure.SCHOOLING, 3419.99, PROVINCIAL",
    "操立夏, expenditure.ILLNESS, 10530.00, NATIONAL",
    "储明礼, income.wages, 50000.00, MUNICIPAL",
    "惠西平, offsets, 46400.00,",
    "罗永兴, monthlyIncomePerHead.2018-11, 500.00,",
    "熊国安, exclusions, '', NATIONAL",
  })
  void one_fen_further_it_comes_out_otherwise(
      String name, String field, String told, UnionLevel level) {
    SampleHousehold sample = SampleHouseholds.named(name);
    Map<String, String> typed = sample.sheet().typed();
    typed.put(field, told);
    ArchiveSheet beside = SampleHouseholds.read(typed, sample.appliedOn());

    assertThat(judged(sample, beside).level()).isEqualTo(level);
    assertThat(sample.expected().isMetBy(judged(sample, beside))).isFalse();
  }

  @Test
  void nobody_has_the_number_or_the_name_of_somebody_else_nor_a_given_name_of_the_demo() {
    List<Person> people =
        samples().stream().flatMap(sample -> sample.sheet().persons().stream()).toList();
    List<String> given =
        ConfigTable.read("demo/given-names.csv").stream().map(row -> row.cell("name")).toList();

    assertThat(people).extracting(Person::residentId).doesNotHaveDuplicates();
    assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
    assertThat(people)
        .extracting(person -> person.residentId().value().charAt(14))
        .as("serials that are hardly ever given out")
        .containsOnly('9');
    assertThat(samples()).noneMatch(sample -> given.contains(sample.name().substring(1)));
  }

  @Test
  void the_guide_names_every_one_of_them_with_its_story() throws IOException {
    String guide = Files.readString(Path.of("../docs/guide/README.md"), StandardCharsets.UTF_8);

    for (SampleHousehold sample : samples()) {
      assertThat(guide)
          .contains(
              "| %s | %s | %s | %s |"
                  .formatted(sample.name(), sample.story(), sample.union(), sample.appliedOn()));
    }
  }
}
