package org.unioncare.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.domain.organisation.UnionLevel.COUNTY;
import static org.unioncare.domain.organisation.UnionLevel.GRASSROOTS;
import static org.unioncare.domain.organisation.UnionLevel.MUNICIPAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Reason;

class FundLevelRuleTest {

  @ParameterizedTest(name = "a {0} archive on a {1} fund: {2}")
  @CsvSource({
    "NATIONAL,   NATIONAL,   true",
    "NATIONAL,   PROVINCIAL, true",
    "NATIONAL,   MUNICIPAL,  true",
    "NATIONAL,   COUNTY,     true",
    "NATIONAL,   GRASSROOTS, true",
    "PROVINCIAL, NATIONAL,   false",
    "PROVINCIAL, PROVINCIAL, true",
    "PROVINCIAL, MUNICIPAL,  true",
    "PROVINCIAL, COUNTY,     true",
    "PROVINCIAL, GRASSROOTS, true",
    "MUNICIPAL,  NATIONAL,   false",
    "MUNICIPAL,  PROVINCIAL, false",
    "MUNICIPAL,  MUNICIPAL,  true",
    "MUNICIPAL,  COUNTY,     true",
    "MUNICIPAL,  GRASSROOTS, true",
    "COUNTY,     NATIONAL,   false",
    "COUNTY,     PROVINCIAL, false",
    "COUNTY,     MUNICIPAL,  false",
    "COUNTY,     COUNTY,     true",
    "COUNTY,     GRASSROOTS, true",
    "GRASSROOTS, NATIONAL,   false",
    "GRASSROOTS, PROVINCIAL, false",
    "GRASSROOTS, MUNICIPAL,  false",
    "GRASSROOTS, COUNTY,     false",
    "GRASSROOTS, GRASSROOTS, true",
  })
  void an_archive_draws_on_its_own_level_and_below(
      UnionLevel archive, UnionLevel fund, boolean permitted) {
    assertThat(FundLevelRule.permits(archive, fund)).isEqualTo(permitted);
    assertThat(FundLevelRule.judge(archive, fund).isEmpty()).isEqualTo(permitted);
    assertThat(FundLevelRule.usableBy(archive).contains(fund)).isEqualTo(permitted);
  }

  @Test
  void a_refusal_names_the_clause_and_both_levels() {
    assertThat(FundLevelRule.judge(GRASSROOTS, MUNICIPAL))
        .contains(
            Reason.of(
                    "FUND_LEVEL_ABOVE_ARCHIVE", "LZ-14", GRASSROOTS, MUNICIPAL, List.of(GRASSROOTS))
                .in("fund"));
  }

  @Test
  void the_usable_levels_stand_from_the_top() {
    assertThat(FundLevelRule.usableBy(MUNICIPAL)).containsExactly(MUNICIPAL, COUNTY, GRASSROOTS);
  }
}
