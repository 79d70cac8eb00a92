package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PaperRule;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.Paper;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/**
 * What unions may do with packs beyond the shipped figures: standards of all five levels (LZ-13), a
 * low-income standard of their own (LZ-06), and the papers of a situation (QS-18, QS-22, QS-25,
 * LZ-11, MC-05).
 */
class PackVariantsTest {
  private static final PolicyPack QIANSHAN = PackReader.read(PackFiles.text("qianshan-2020"));

  @Test
  void a_pack_may_order_standards_for_all_five_levels() throws IOException {
    PolicyPack pack = PackReader.read(text("/packs/five-levels.yaml"));

    assertThat(PackCheck.faults(pack)).isEmpty();
    assertThat(pack.standards())
        .extracting(FilingStandard::level)
        .containsExactly(UnionLevel.values());
  }

  @ParameterizedTest(name = "{0} a year in {1}: {2}")
  @CsvSource({
    "27000.00, 510503-0001, LZ-06",
    "27000.01, 510503-0001, none",
    "25920.00, 510502-0001, LZ-06",
    "25920.01, 510502-0001, none",
  })
  void a_low_income_standard_of_the_work_place_takes_the_place_of_one_and_a_half_lines(
      String wages, String union, String clause) {
    PolicyPack pack =
        PackReader.read(
            PackFiles.text("luzhou-2018")
                .replace(
                    "lines: {certified-by-register: true, clause: LZ-07}",
                    """
                    lines:
                      certified-by-register: true
                      low-income:
                        - {region: "510502", from: 2018-01-01, amount: 720.00, clause: LZ-06}
                      clause: LZ-07"""));
    HouseholdFacts facts =
        HouseholdFacts.of(3).earning(wages).spending(ExpenditureKind.SCHOOLING, "20000.00").build();
    Situation situation =
        new Situation(
            new UnionCode(union), LocalDate.of(2018, 5, 10), facts, Money.of(500), new TreeMap<>());

    assertThat(new Assessing(pack).judge(situation).map(FilingStandard::clause).orElse("none"))
        .isEqualTo(clause);
  }

  @Test
  void everybody_brings_what_the_application_itself_needs() {
    assertThat(papers(QIANSHAN, HouseholdFacts.of(2), null))
        .containsExactly(
            Set.of(Paper.APPLICATION),
            Set.of(Paper.ARCHIVE_FORM),
            Set.of(Paper.AUTHORISATION),
            Set.of(Paper.HOUSEHOLD_REGISTER),
            Set.of(Paper.IDENTITY_CARD));
  }

  @Test
  void each_kind_of_income_has_its_evidence() {
    Money some = Money.of("0.01");
    Money none = Money.ZERO;
    assertThat(more(HouseholdFacts.of(2).earning("0.01")))
        .containsExactly(
            Set.of(Paper.WAGE_SHEET, Paper.BANK_STATEMENT, Paper.EMPLOYER_CERTIFICATE));
    assertThat(more(HouseholdFacts.of(2).income(new IncomeStatement(none, none, none, some, none))))
        .containsExactly(Set.of(Paper.PENSION_STATEMENT, Paper.PAYER_CERTIFICATE));
    assertThat(more(HouseholdFacts.of(2).income(new IncomeStatement(none, some, none, none, none))))
        .containsExactly(Set.of(Paper.PAYER_CERTIFICATE));
  }

  @Test
  void the_worker_the_cause_and_a_certificate_add_papers() {
    assertThat(more(HouseholdFacts.of(2).worker(WorkerKind.MIGRANT)))
        .containsExactly(
            Set.of(Paper.LABOUR_CONTRACT, Paper.WAGE_SHEET, Paper.SOCIAL_INSURANCE_RECORD));
    assertThat(more(HouseholdFacts.of(2).spending(ExpenditureKind.DISABILITY, "0.01")))
        .containsExactly(Set.of(Paper.DISABILITY_CERTIFICATE));
    assertThat(more(HouseholdFacts.of(2).struckBy(HardshipEvent.DISASTER)))
        .containsExactly(Set.of(Paper.HARDSHIP_CERTIFICATE));
    assertThat(more(HouseholdFacts.of(2).certifiedMinimumLiving(true)))
        .containsExactly(Set.of(Paper.MINIMUM_LIVING_CERTIFICATE));
  }

  @Test
  void the_kind_of_aid_asked_for_has_papers_of_its_own() {
    assertThat(papers(QIANSHAN, HouseholdFacts.of(2), "SCHOOLING"))
        .containsExactly(
            Set.of(Paper.SCHOOL_REPORT), Set.of(Paper.ADMISSION_LETTER), Set.of(Paper.STUDENT_ID));
    assertThat(papers(QIANSHAN, HouseholdFacts.of(2), "MEDICAL"))
        .containsExactly(
            Set.of(
                Paper.DIAGNOSIS, Paper.DISCHARGE_SUMMARY, Paper.MEDICAL_INVOICE, Paper.SETTLEMENT));
    assertThat(papers(QIANSHAN, HouseholdFacts.of(2), "LIVING")).isEmpty();
  }

  @Test
  void luzhou_asks_workers_for_their_contract_and_nobody_who_has_none() {
    PolicyPack luzhou = PackReader.read(PackFiles.text("luzhou-2018"));

    assertThat(papers(luzhou, HouseholdFacts.of(2), null)).contains(Set.of(Paper.LABOUR_CONTRACT));
    assertThat(papers(luzhou, HouseholdFacts.of(2).worker(WorkerKind.LAID_OFF), null))
        .doesNotContain(Set.of(Paper.LABOUR_CONTRACT))
        .contains(Set.of(Paper.DECLARATION));
  }

  private static List<Set<Paper>> more(HouseholdFactsBuilder household) {
    List<Set<Paper>> all = papers(QIANSHAN, household, null);
    return all.stream()
        .filter(one -> !papers(QIANSHAN, HouseholdFacts.of(2), null).contains(one))
        .toList();
  }

  private static List<Set<Paper>> papers(
      PolicyPack pack, HouseholdFactsBuilder household, String aid) {
    return pack.papersFor(household.build(), aid).stream().map(PaperRule::oneOf).toList();
  }

  private static String text(String path) throws IOException {
    try (InputStream source = PackVariantsTest.class.getResourceAsStream(path)) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
