package org.unioncare.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.RefusedException;

class ArchiveSheetTest {

  private static List<String> faultsOf(SampleSheet sample) {
    try {
      sample.sheet();
      return List.of();
    } catch (RefusedException refused) {
      assertThat(refused.kind()).isEqualTo(RefusedException.Kind.MALFORMED);
      return refused.reasons().stream().map(r -> r.field() + " " + r.code()).toList();
    }
  }

  @ParameterizedTest(name = "{0} typed as {1}: {2}")
  @CsvSource({
    "worker.residentId, 510502197408152034, RESIDENT_ID_CHECK_DIGIT",
    "worker.residentId, 510502197402302039, RESIDENT_ID_DATE",
    "worker.residentId, 999999197408152033, RESIDENT_ID_REGION",
    "worker.residentId, 12345, RESIDENT_ID_FORM",
    "worker.monthlyIncome, -1.00, NEGATIVE_AMOUNT",
    "worker.monthlyIncome, 100000000.00, ABSURD_AMOUNT",
    "worker.monthlyIncome, 99999999999999999999.00, ABSURD_AMOUNT",
    "worker.monthlyIncome, 12.345, MONEY_TOO_FINE",
    "worker.monthlyIncome, 很多, NOT_MONEY",
    "income.wages, -0.01, NEGATIVE_AMOUNT",
    "expenditure.ILLNESS, -5, NEGATIVE_AMOUNT",
    "worker.workSince, 2020-09-16, DATE_TO_COME",
    "worker.workSince, 2020-02-30, NOT_A_DATE",
    "worker.workSince, 1899-12-31, DATE_OUT_OF_RANGE",
    "consentSignedOn, 2020-09-16, DATE_TO_COME",
    "worker.name, <b>王</b>, MARKUP_REFUSED",
    "worker.address, 一\u0007二, MARKUP_REFUSED",
    "worker.nation, MARTIAN, CODE_UNKNOWN",
    "worker.kind, KING, CODE_UNKNOWN",
    "housing.type, CASTLE, CODE_UNKNOWN",
    "evidence, 'LABOUR_CONTRACT,HEARSAY', CODE_UNKNOWN",
    "housing.homesOwned, -1, NUMBER_OUT_OF_RANGE",
    "housing.area, 62.5, NOT_A_NUMBER",
    "worker.mobile, 12345, MOBILE_FORM",
    "worker.postcode, 64600, POSTCODE_FORM",
    "worker.registerRegion, 000000, REGION_UNKNOWN",
    "unionMember, maybe, NOT_A_FLAG",
    "causes.secondary, 'ILLNESS', CAUSE_SAME_AS_MAIN",
    "causes.secondary, 'SCHOOLING,OTHER,ACCIDENT,LAID_OFF', TOO_MANY_CAUSES",
    "causes.secondary, 'SCHOOLING,SCHOOLING', CAUSE_TWICE",
    "members[0].relation, SELF, RELATION_SELF",
    "monthlyIncomePerHead.2020-13, 5, NOT_A_MONTH",
    "monthlyIncomePerHead.2020-10, 5, MONTH_TO_COME",
    "worker.shoeSize, 43, FIELD_UNKNOWN",
    "members, 3, FIELD_UNKNOWN"
  })
  void what_is_wrong_is_said_at_its_field(String field, String text, String code) {
    assertThat(faultsOf(SampleSheet.ordinary().with(field, text)))
        .containsExactly(field + " " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worker.name",
        "worker.residentId",
        "worker.kind",
        "worker.workSince",
        "worker.address",
        "worker.industry",
        "worker.monthlyIncome",
        "worker.maritalStatus",
        "worker.medicalInsurance",
        "worker.registerType",
        "causes.main",
        "housing.type",
        "members[1].name",
        "members[1].residentId",
        "members[1].relation",
        "members[1].monthlyIncome",
        "members[1].identity"
      })
  void what_the_form_marks_with_a_star_must_be_filled_in(String field) {
    assertThat(faultsOf(SampleSheet.ordinary().without(field)))
        .containsExactly(field + " FIELD_REQUIRED");
  }

  @ParameterizedTest(name = "{0} characters in a name of 40: {1}")
  @CsvSource({"40, true", "41, false"})
  void a_text_fits_its_field_or_is_refused(int length, boolean fits) {
    List<String> faults = faultsOf(SampleSheet.ordinary().with("worker.name", "王".repeat(length)));
    assertThat(faults.isEmpty()).isEqualTo(fits);
    assertThat(faults).allMatch("worker.name TEXT_TOO_LONG"::equals);
  }

  @Test
  void nobody_is_a_member_twice_nor_beside_being_the_worker() {
    assertThat(faultsOf(SampleSheet.ordinary().with("members[1].residentId", SampleSheet.WIFE)))
        .containsExactly("members[1].residentId MEMBER_TWICE");
    assertThat(faultsOf(SampleSheet.ordinary().with("members[0].residentId", SampleSheet.WORKER)))
        .containsExactly("members[0].residentId MEMBER_TWICE");
  }

  @Test
  void everything_wrong_is_said_at_once() {
    assertThat(
            faultsOf(
                SampleSheet.ordinary()
                    .with("worker.residentId", "510502197408152034")
                    .with("members[1].monthlyIncome", "-1")
                    .with("worker.workSince", "2021-01-01")
                    .with("causes.main", "BAD_LUCK")))
        .containsExactlyInAnyOrder(
            "worker.residentId RESIDENT_ID_CHECK_DIGIT",
            "members[1].monthlyIncome NEGATIVE_AMOUNT",
            "worker.workSince DATE_TO_COME",
            "causes.main CODE_UNKNOWN");
  }

  @Test
  void computed_fields_are_computed() {
    ArchiveSheet sheet =
        SampleSheet.ordinary()
            .with("income.netTransfer", "2100")
            .with("expenditure.ILLNESS", "20000")
            .with("expenditure.SCHOOLING", "5000.50")
            .sheet();
    assertThat(sheet.household()).isEqualTo(3);
    assertThat(sheet.means().income().wages()).isEqualTo(Money.of("33900.00"));
    assertThat(sheet.yearlyIncome()).isEqualTo(Money.of("36000.00"));
    assertThat(sheet.monthlyIncomePerHead()).isEqualTo(Money.of("1000.00"));
    assertThat(sheet.necessaryExpenditure()).isEqualTo(Money.of("25000.50"));
    PersonView worker = PersonView.of(sheet.worker(), LocalDate.of(2020, 8, 14));
    assertThat(worker.birthDate()).isEqualTo(LocalDate.of(1974, 8, 15));
    assertThat(worker.age()).isEqualTo(45);
    assertThat(worker.sex()).isEqualTo(Sex.MALE);
    assertThat(worker.residentId()).isEqualTo("5105**********2035");
  }

  @Test
  void wages_stated_for_the_year_stand_before_the_monthly_ones() {
    assertThat(
            SampleSheet.ordinary().with("income.wages", "24000").sheet().means().income().wages())
        .isEqualTo(Money.of("24000.00"));
  }

  @Test
  void the_judge_is_told_the_same_facts() {
    HouseholdFacts facts =
        SampleSheet.ordinary()
            .with("expenditure.ILLNESS", "20000")
            .with("exclusions", "SECOND_HOME,REFUSED_JOBS")
            .with("unionMember", "true")
            .sheet()
            .facts();
    assertThat(facts.members()).isEqualTo(3);
    assertThat(facts.spentOn(ExpenditureKind.ILLNESS)).isEqualTo(Money.of("20000.00"));
    assertThat(facts.exclusions()).hasSize(2);
    assertThat(facts.unionMember()).isTrue();
  }

  @Test
  void a_sheet_written_back_reads_the_same() {
    ArchiveSheet sheet =
        SampleSheet.ordinary()
            .with("causes.secondary", "SCHOOLING,OTHER")
            .with("bankAccount.bank", "中国工商银行")
            .with("bankAccount.card", "6222020000000003386")
            .with("documents[0].kind", "IDENTITY_CARD")
            .with("documents[0].title", "身份证")
            .with("monthlyIncomePerHead.2020-08", "480.00")
            .with("expenditure.CARE", "12.30")
            .sheet();
    assertThat(ArchiveSheet.read(sheet.typed(), SampleSheet.rules())).isEqualTo(sheet);
    assertThat(sheet.causes().all())
        .containsExactly(HardshipCause.ILLNESS, HardshipCause.SCHOOLING, HardshipCause.OTHER);
  }

  @Test
  void more_rows_than_the_form_has_are_refused_without_being_read() {
    assertThat(faultsOf(SampleSheet.ordinary().with("members[9999].name", "某")))
        .containsExactly("members LIST_TOO_LONG");
  }

  @Test
  void a_bank_card_shows_its_last_digits_only() {
    BankAccount account = new BankAccount("中国工商银行", null, "6222020000000003386");
    assertThat(account.toString()).doesNotContain("622202").contains("**** 3386");
  }

  @Test
  void a_number_is_an_archive_number_or_none() {
    assertThat(ArchiveNo.of("5105", 2020, 318).value()).isEqualTo("5105-2020-000318");
    assertThatThrownBy(() -> new ArchiveNo("5105-2020-318"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
