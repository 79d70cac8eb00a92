package org.unioncare.domain.archive.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.eligibility.AidRules;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.CleanupFigures;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.IncomePerHead;
import org.unioncare.domain.eligibility.IncomeRule;
import org.unioncare.domain.eligibility.IncomeWindow;
import org.unioncare.domain.eligibility.LineRule;
import org.unioncare.domain.eligibility.MigrantRule;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.ProcedureFigures;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.eligibility.StatedCondition;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/** Below the line: a national archive; up to twice the line: a county one; above it: none. */
class SecondJudgementTest {
  private static final UnionPath UNION = new UnionPath("/0/34/3408/340882/340882-0001/");
  private static final LocalDate DAY = LocalDate.of(2020, 3, 15);
  private static final LocalDate LATER = LocalDate.of(2021, 7, 1);
  private static final PolicyPack PACK = pack(1, "2");

  @Test
  void a_kept_decision_that_its_pack_confirms_is_not_listed() {
    assertThat(check(archive(kept("14040.00"), UnionLevel.COUNTY))).isEmpty();
  }

  @Test
  void an_archive_without_any_decision_is_listed() {
    JudgedArchive bare =
        new JudgedArchive(
            no(), UNION, UnionLevel.COUNTY, HardshipKind.DEEP, List.<KeptDecision>of());

    assertThat(check(bare)).containsExactly(JudgementDifference.DECISION_MISSING);
  }

  @Test
  void facts_that_were_altered_no_longer_fit_their_hash() {
    KeptDecision kept = kept("14040.00");
    String altered = kept.text().replace("income.wages=14040.00", "income.wages=14041.00");
    assertThat(altered).isNotEqualTo(kept.text());

    assertThat(check(archive(with(kept, kept.level(), kept.pack(), altered), UnionLevel.COUNTY)))
        .containsExactly(JudgementDifference.DECISION_ALTERED);
  }

  @Test
  void an_answer_that_was_altered_differs_from_the_answer_anew_and_says_where() {
    KeptDecision kept = kept("14040.00");
    String altered = kept.text().replace("met\tCOUNTY\tDEEP", "met\tNATIONAL\tDEEP");
    assertThat(altered).isNotEqualTo(kept.text());

    List<JudgementFinding> found =
        findings(
            archive(with(kept, UnionLevel.NATIONAL, kept.pack(), altered), UnionLevel.NATIONAL));

    assertThat(found)
        .extracting(JudgementFinding::difference)
        .containsExactly(JudgementDifference.ANSWER_DIFFERS);
    assertThat(found.get(0).parts()).containsExactly(DecisionPart.LEVEL);
    assertThat(found.get(0).levelAfter()).isEqualTo(UnionLevel.COUNTY);
  }

  @Test
  void what_stands_beside_the_text_must_be_what_the_text_says() {
    KeptDecision kept = kept("14040.00");
    KeptDecision promoted = with(kept, UnionLevel.NATIONAL, kept.pack(), kept.text());

    assertThat(check(archive(promoted, UnionLevel.NATIONAL)))
        .containsExactly(JudgementDifference.RECORD_ALTERED);
  }

  @Test
  void a_version_that_is_not_in_the_register_cannot_be_asked() {
    assertThat(
            new DecisionCheck(new PolicyPacks(List.of(pack(2, "2"))))
                .judge(archive(kept("14040.00"), UnionLevel.COUNTY), LATER))
        .extracting(JudgementFinding::difference)
        .containsExactly(JudgementDifference.PACK_MISSING);
  }

  @Test
  void an_archive_at_another_level_than_its_last_decision_is_listed() {
    assertThat(check(archive(kept("14040.00"), UnionLevel.NATIONAL)))
        .containsExactly(JudgementDifference.ARCHIVE_DIFFERS);
  }

  @ParameterizedTest(name = "wages of {0} on a line of {1}: {2}")
  @CsvSource({
    "14040.00, 585.00, ", // twice the line exactly, as it was filed
    "14040.00, 584.99, QUALIFIES_NO_LONGER",
    "14040.00, 1170.00, ",
    "14040.00, 1170.01, LEVEL_HIGHER",
  })
  void a_new_line_moves_those_it_reaches_and_nobody_else(
      String wages, String line, JudgementDifference expected) {
    List<JudgementFinding> found = reassess(kept(wages), UnionLevel.COUNTY, line, PACK);

    assertThat(found.stream().map(JudgementFinding::difference))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void an_archive_above_what_the_rules_give_now_would_stand_lower() {
    List<JudgementFinding> found = reassess(kept("14040.00"), UnionLevel.NATIONAL, "585.00", PACK);

    assertThat(found)
        .extracting(JudgementFinding::difference)
        .containsExactly(JudgementDifference.LEVEL_LOWER);
    assertThat(found.get(0).levelAfter()).isEqualTo(UnionLevel.COUNTY);
  }

  @Test
  void a_new_version_of_the_pack_in_force_on_the_day_is_the_one_asked() {
    assertThat(reassess(kept("14040.00"), UnionLevel.COUNTY, "585.00", pack(2, "1.5")))
        .extracting(JudgementFinding::difference)
        .containsExactly(JudgementDifference.QUALIFIES_NO_LONGER);
  }

  @Test
  void where_nothing_is_in_force_on_the_day_nobody_is_judged() {
    assertThat(
            new Reassessment(
                    new PolicyPacks(List.of(PACK)),
                    new MinimumLivingLines(List.<MinimumLivingLine>of()))
                .judge(archive(kept("14040.00"), UnionLevel.COUNTY), LATER))
        .extracting(JudgementFinding::difference)
        .containsExactly(JudgementDifference.NO_RULE_IN_FORCE);
  }

  private static List<JudgementDifference> check(JudgedArchive archive) {
    return findings(archive).stream().map(JudgementFinding::difference).toList();
  }

  private static List<JudgementFinding> findings(JudgedArchive archive) {
    return new DecisionCheck(new PolicyPacks(List.of(PACK))).judge(archive, LATER);
  }

  private static List<JudgementFinding> reassess(
      KeptDecision kept, UnionLevel level, String line, PolicyPack pack) {
    MinimumLivingLine later =
        new MinimumLivingLine(
            "340882", LocalDate.of(2021, 1, 1), Money.of(line), "a document", false);
    return new Reassessment(
            new PolicyPacks(List.of(PACK, pack)), new MinimumLivingLines(List.of(later)))
        .judge(archive(kept, level), LATER);
  }

  private static JudgedArchive archive(KeptDecision kept, UnionLevel level) {
    return new JudgedArchive(no(), UNION, level, HardshipKind.DEEP, List.of(kept));
  }

  private static ArchiveNo no() {
    return new ArchiveNo("3408-2020-000001");
  }

  /** A household of one with the wages of a year, on a line of 585 a month. */
  private static KeptDecision kept(String wages) {
    HouseholdFacts facts = HouseholdFacts.of(1).earning(wages).build();
    Decision decision =
        Decision.of(
            PACK,
            new Situation(
                new UnionCode("340882-0001"), DAY, facts, Money.of("585.00"), new TreeMap<>()));
    return new KeptDecision(
        DAY,
        decision.assessment().pack(),
        decision.assessment().level(),
        decision.assessment().kind(),
        decision.assessment().inputHash(),
        decision.text());
  }

  private static KeptDecision with(
      KeptDecision kept, UnionLevel level, PackReference pack, String text) {
    return new KeptDecision(kept.judgedOn(), pack, level, kept.kind(), kept.inputHash(), text);
  }

  private static PolicyPack pack(int version, String multiple) {
    return new PolicyPack(
        new PackReference("sample", version),
        "测试",
        "测试",
        "0",
        LocalDate.of(2020, 1, 1),
        null,
        new IncomeRule(Set.of(IncomeKind.values()), Set.of(), IncomeWindow.CALENDAR_YEAR, "QS-21"),
        List.of(
            standard("低于", UnionLevel.NATIONAL, Comparison.BELOW, "1"),
            standard("以内", UnionLevel.COUNTY, Comparison.AT_MOST, multiple)),
        List.of(),
        MigrantRule.NOTHING_MORE,
        LineRule.WORK_PLACE,
        AidRules.NONE,
        List.of(),
        ProcedureFigures.of(5, new CleanupFigures(2, 55, 60, "MC-08")),
        List.of());
  }

  private static FilingStandard standard(
      String name, UnionLevel level, Comparison comparison, String multiple) {
    return new FilingStandard(
        name,
        level,
        HardshipKind.DEEP,
        "LW-06",
        AidScope.ALL,
        List.of(
            new StatedCondition(new IncomePerHead(comparison, Multiple.of(multiple)), "LW-06")));
  }
}
