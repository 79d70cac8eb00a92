package org.unioncare.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

class FundOpeningTest {

  @ParameterizedTest(name = "a name of {0} characters, year {1}, {2} yuan: {3}")
  @CsvSource({
    "80, 2020, 0.00,             ",
    "81, 2020, 0.00,             TEXT_TOO_LONG",
    "0,  2020, 0.00,             FIELD_REQUIRED",
    "5,  2021, 1.00,             ",
    "5,  2022, 1.00,             FUND_YEAR_OUT_OF_RANGE",
    "5,  2006, 1.00,             ",
    "5,  2005, 1.00,             FUND_YEAR_OUT_OF_RANGE",
    "5,  2020, -0.01,            MONEY_NEGATIVE",
    "5,  2020, 999999999999.99,  ",
    "5,  2020, 1000000000000.00, MONEY_TOO_LARGE",
  })
  void what_is_wrong_with_an_opening(int length, int year, String amount, String fault) {
    var opening = opening("x".repeat(length), year, amount, Set.of(AssistanceType.LIVING));
    var codes = opening.faults(2020).stream().map(Reason::code).toList();
    if (fault == null) {
      assertThat(codes).isEmpty();
    } else {
      assertThat(codes).containsExactly(fault);
    }
  }

  @Test
  void a_fund_without_a_purpose_is_not_earmarked() {
    assertThat(opening("x", 2020, "1.00", Set.of()).faults(2020))
        .containsExactly(Reason.at("purposes", "PURPOSES_MISSING").under("MC-20"));
  }

  @ParameterizedTest(name = "{0} of {1} yuan, document of {2} characters: {3}")
  @CsvSource({
    "LIVING,   0.01,             1,   ,",
    "LIVING,   999999999999.99,  120, ,",
    "LIVING,   0.00,             1,   AMOUNT_NOT_POSITIVE,       standards[0].amount",
    "LIVING,   -0.01,            1,   MONEY_NEGATIVE,            standards[0].amount",
    "LIVING,   1000000000000.00, 1,   MONEY_TOO_LARGE,           standards[0].amount",
    "LIVING,   1.00,             121, TEXT_TOO_LONG,             standards[0].document",
    "LIVING,   1.00,             0,   STANDARD_WITHOUT_DOCUMENT, standards[0].document",
    "TRAINING, 1.00,             1,   STANDARD_OF_NO_PURPOSE,    standards[0].aid",
    ",         1.00,             1,   FIELD_REQUIRED,            standards[0].aid",
  })
  void what_is_wrong_with_a_standard_of_the_funds_own(
      AssistanceType aid, String amount, int document, String fault, String field) {
    var standard = new FundStandard(aid, Money.of(amount), AidCap.Per.PERSON, "x".repeat(document));
    var faults = stating(standard).faults(2020);
    if (fault == null) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).extracting(Reason::code).containsExactly(fault);
      assertThat(faults).extracting(Reason::field).containsExactly(field);
    }
  }

  @Test
  void a_fund_states_one_standard_for_a_purpose() {
    var living = new FundStandard(AssistanceType.LIVING, Money.of(1), AidCap.Per.GRANT, "x");
    assertThat(stating(living, living).faults(2020))
        .containsExactly(
            Reason.of("STANDARD_TWICE", "MC-19", AssistanceType.LIVING).in("standards[1].aid"));
  }

  private static FundOpening stating(FundStandard... standards) {
    return new FundOpening(
        "x",
        UnionLevel.COUNTY,
        FundSource.CENTRAL,
        new UnionCode("510502"),
        2020,
        Set.of(AssistanceType.LIVING),
        Money.of(1),
        List.of(standards));
  }

  @ParameterizedTest(name = "{0} is well formed: {1}")
  @CsvSource({
    "F-510502-2020-0003,      true",
    "F-510502-0001-2020-0003, true",
    "F-0-2020-0001,           true",
    "F-51-2020-0001,          true",
    "F-510502-2020-3,         false",
    "510502-2020-0003,        false",
    "F-51050-2020-0003,       false",
  })
  void a_fund_code_is_of_one_form(String text, boolean wellFormed) {
    assertThat(FundCode.isWellFormed(text)).isEqualTo(wellFormed);
  }

  @Test
  void a_fund_code_names_the_union_that_opened_it_and_the_year() {
    FundCode code = FundCode.of(new UnionCode("510502-0001"), 2020, 3);
    assertThat(code).hasToString("F-510502-0001-2020-0003");
    assertThat(code.owner()).isEqualTo(new UnionCode("510502-0001"));
    assertThat(code.year()).isEqualTo(2020);
  }

  private static FundOpening opening(
      String name, int year, String amount, Set<AssistanceType> purposes) {
    return new FundOpening(
        name,
        UnionLevel.COUNTY,
        FundSource.CENTRAL,
        new UnionCode("510502"),
        year,
        purposes,
        Money.of(amount));
  }
}
