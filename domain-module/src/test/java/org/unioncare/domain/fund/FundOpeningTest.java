package org.unioncare.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
