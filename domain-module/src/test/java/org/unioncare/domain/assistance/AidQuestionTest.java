package org.unioncare.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.domain.archive.ArchiveStatus.ACTIVE;
import static org.unioncare.domain.archive.ArchiveStatus.DEREGISTERED;
import static org.unioncare.domain.fund.AssistanceType.LIVING;
import static org.unioncare.domain.fund.AssistanceType.MEDICAL;
import static org.unioncare.domain.organisation.UnionLevel.COUNTY;
import static org.unioncare.domain.organisation.UnionLevel.PROVINCIAL;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundBalance;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

class AidQuestionTest {

  @Test
  void all_reasons_are_given_at_once() {
    assertThat(codes(question(DEREGISTERED, COUNTY, MEDICAL, "100.01")))
        .containsExactly(
            "ARCHIVE_NOT_ACTIVE",
            "FUND_LEVEL_ABOVE_ARCHIVE",
            "PURPOSE_MISMATCH",
            "FUND_INSUFFICIENT");
  }

  @ParameterizedTest(name = "{0} yuan out of 100.00: {1}")
  @CsvSource({"99.99,", "100.00,", "100.01, FUND_INSUFFICIENT"})
  void a_fund_gives_what_it_has_to_the_last_fen(String amount, String refusal) {
    List<String> codes = codes(question(ACTIVE, PROVINCIAL, LIVING, amount));
    assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal));
  }

  @ParameterizedTest(name = "an archive that is {0}: {1}")
  @CsvSource({
    "APPLIED, false",
    "UNDER_NOTICE, false",
    "UNDER_REVIEW, false",
    "RETURNED, false",
    "ACTIVE, true",
    "REJECTED, false",
    "DEREGISTERED, false",
  })
  void only_an_archive_in_force_is_helped(ArchiveStatus status, boolean helped) {
    assertThat(codes(question(status, PROVINCIAL, LIVING, "1.00")).isEmpty()).isEqualTo(helped);
  }

  @Test
  void without_an_amount_a_fund_is_barred_only_when_it_is_empty() {
    assertThat(codes(question(ACTIVE, PROVINCIAL, LIVING, null))).isEmpty();
  }

  @Test
  void an_archive_that_opens_schooling_only_has_no_other_aid() {
    AidScope schooling = new AidScope(Set.of("SCHOOLING"));
    assertThat(codes(question(ACTIVE, PROVINCIAL, schooling, LIVING, "1.00")))
        .containsExactly("AID_NOT_OPEN");
    assertThat(codes(question(ACTIVE, PROVINCIAL, new AidScope(Set.of("LIVING")), LIVING, "1.00")))
        .isEmpty();
  }

  private static List<String> codes(AidQuestion question) {
    return question.hindrances().stream().map(Reason::code).toList();
  }

  private static AidQuestion question(
      ArchiveStatus status, UnionLevel level, AssistanceType aid, String amount) {
    return question(status, level, AidScope.ALL, aid, amount);
  }

  private static AidQuestion question(
      ArchiveStatus status, UnionLevel level, AidScope scope, AssistanceType aid, String amount) {
    Money none = Money.ZERO;
    FundRow fund =
        new FundRow(
            new FundCode("F-51-2020-0001"),
            "x",
            PROVINCIAL,
            FundSource.PROVINCIAL,
            new UnionCode("51"),
            "x",
            2020,
            List.of(LIVING),
            new FundBalance(Money.of(100), none, none, none));
    return new AidQuestion(
        new ArchiveNo("5105-2020-000318"),
        status,
        level,
        scope,
        aid,
        amount == null ? null : Money.of(amount),
        fund);
  }
}
