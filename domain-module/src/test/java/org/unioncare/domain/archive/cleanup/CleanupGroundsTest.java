package org.unioncare.domain.archive.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.domain.archive.cleanup.CandidateBuilder.anArchive;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.eligibility.AidRules;
import org.unioncare.domain.eligibility.CleanupFigures;
import org.unioncare.domain.eligibility.LineRule;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.ProcedureFigures;
import org.unioncare.domain.household.Sex;

class CleanupGroundsTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 1);

  @ParameterizedTest(name = "filed {0}, last aided {1}: proposed {2}")
  @CsvSource({
    "2018-08-31, , true",
    "2018-09-01, , true",
    "2018-09-02, , false",
    "2015-01-01, 2018-09-01, true",
    "2015-01-01, 2018-09-02, false",
    "2015-01-01, 2020-12-24, false",
    "2019-01-01, 2018-01-01, false"
  })
  void an_archive_without_aid_for_two_years_is_proposed(
      LocalDate filed, LocalDate aided, boolean proposed) {
    CleanupCandidate archive = anArchive().appliedOn(filed).lastAidedOn(aided).build();
    assertThat(new NoAidForYears(2).judge(archive, SEPTEMBER).isPresent()).isEqualTo(proposed);
  }

  @ParameterizedTest(name = "{0} born {1}: proposed {2}")
  @CsvSource({
    "FEMALE, 1965-09-01, true",
    "FEMALE, 1965-09-02, false",
    "MALE, 1965-09-01, false",
    "MALE, 1960-09-01, true",
    "MALE, 1960-09-02, false"
  })
  void a_woman_of_55_and_a_man_of_60_are_proposed(Sex sex, LocalDate born, boolean proposed) {
    CleanupCandidate archive = anArchive().workerOf(sex, born).build();
    assertThat(new AgeReached(55, 60).judge(archive, SEPTEMBER).isPresent()).isEqualTo(proposed);
  }

  @ParameterizedTest(name = "dead {0}, exited {1}, unreachable {2}: {3}")
  @CsvSource({
    "2020-09-01, , , DECEASED",
    "2020-09-02, , , ",
    " , 2020-09-01, , HARDSHIP_EXITED",
    " , 2020-09-02, , ",
    " , , 2020-09-01, UNREACHABLE",
    " , , 2020-09-02, ",
    "2020-05-01, 2019-12-20, 2020-01-01, DECEASED",
    "2020-09-02, 2019-12-20, 2020-01-01, HARDSHIP_EXITED",
    " , , , "
  })
  void the_dead_the_exited_and_the_unreachable_are_proposed_in_this_order(
      LocalDate dead, LocalDate exited, LocalDate unreachable, DeregistrationGround ground) {
    CleanupCandidate archive =
        anArchive().deceasedOn(dead).exitedOn(exited).unreachableSince(unreachable).build();
    assertThat(
            new DeadExitedOrUnreachable()
                .judge(archive, SEPTEMBER)
                .map(CleanupFinding::ground)
                .orElse(null))
        .isEqualTo(ground);
  }

  @ParameterizedTest(name = "filed at {0}, looked at on {1}: proposed {2}")
  @CsvSource({
    "/0/51/5105/510502/, 2020-09-01, true",
    "/0/51/5105/510502/510502-0001/, 2020-09-01, true",
    "/0/51/5105/, 2018-01-01, true",
    "/0/51/5105/, 2017-12-31, false",
    "/0/34/3408/340882/, 2020-09-01, false"
  })
  void an_archive_is_judged_by_the_pack_in_force_at_its_place(
      String path, LocalDate asOf, boolean proposed) {
    CleanupCandidate archive =
        anArchive().at(path).workerOf(Sex.FEMALE, LocalDate.of(1950, 1, 1)).build();
    assertThat(grounds(2, 55, 60).judge(CleanupStep.AGE, archive, asOf).isPresent())
        .isEqualTo(proposed);
  }

  @ParameterizedTest(name = "{0} years, ages {1} and {2}: no aid {3}, age {4}")
  @CsvSource({"2, 55, 60, true, true", "3, 55, 60, false, true", "2, 0, 0, true, false"})
  void a_pack_has_figures_of_its_own_or_lacks_the_ground(
      int years, int woman, int man, boolean noAid, boolean age) {
    CleanupGrounds grounds = grounds(years, woman, man);
    CleanupCandidate archive =
        anArchive()
            .workerOf(Sex.FEMALE, LocalDate.of(1950, 1, 1))
            .appliedOn(LocalDate.of(2018, 1, 1))
            .lastAidedOn(null)
            .build();
    assertThat(grounds.judge(CleanupStep.NO_AID, archive, SEPTEMBER).isPresent()).isEqualTo(noAid);
    assertThat(grounds.judge(CleanupStep.AGE, archive, SEPTEMBER).isPresent()).isEqualTo(age);
  }

  private static CleanupGrounds grounds(int years, int woman, int man) {
    PolicyPack pack =
        new PolicyPack(
            new PackReference("luzhou-test", 1),
            "t",
            "d",
            "5105",
            LocalDate.of(2018, 1, 1),
            null,
            null,
            List.of(),
            List.of(),
            null,
            LineRule.WORK_PLACE,
            AidRules.NONE,
            List.of(),
            ProcedureFigures.of(5, new CleanupFigures(years, woman, man, "MC-08")),
            List.of());
    return new CleanupGrounds(new PolicyPacks(List.of(pack)));
  }
}
