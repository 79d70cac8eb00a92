package org.unioncare.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.shared.RefusedException;

class GrantProcedureTest {

  @ParameterizedTest(name = "{0} –{1}→ {2}")
  @CsvSource({
    "APPLIED,       POST_NOTICE,  UNDER_NOTICE",
    "APPLIED,       CLOSE_NOTICE, ",
    "APPLIED,       APPROVE,      ",
    "APPLIED,       PAY,          ",
    "APPLIED,       RECORD,       ",
    "APPLIED,       CANCEL,       CANCELLED",
    "UNDER_NOTICE,  POST_NOTICE,  ",
    "UNDER_NOTICE,  CLOSE_NOTICE, NOTICE_CLOSED",
    "UNDER_NOTICE,  APPROVE,      ",
    "UNDER_NOTICE,  PAY,          ",
    "UNDER_NOTICE,  RECORD,       ",
    "UNDER_NOTICE,  CANCEL,       CANCELLED",
    "NOTICE_CLOSED, POST_NOTICE,  ",
    "NOTICE_CLOSED, CLOSE_NOTICE, ",
    "NOTICE_CLOSED, APPROVE,      APPROVED",
    "NOTICE_CLOSED, PAY,          ",
    "NOTICE_CLOSED, RECORD,       ",
    "NOTICE_CLOSED, CANCEL,       CANCELLED",
    "APPROVED,      POST_NOTICE,  ",
    "APPROVED,      CLOSE_NOTICE, ",
    "APPROVED,      APPROVE,      ",
    "APPROVED,      PAY,          PAID",
    "APPROVED,      RECORD,       ",
    "APPROVED,      CANCEL,       CANCELLED",
    "PAID,          POST_NOTICE,  ",
    "PAID,          CLOSE_NOTICE, ",
    "PAID,          APPROVE,      ",
    "PAID,          PAY,          ",
    "PAID,          RECORD,       RECORDED",
    "PAID,          CANCEL,       ",
    "RECORDED,      POST_NOTICE,  ",
    "RECORDED,      CLOSE_NOTICE, ",
    "RECORDED,      APPROVE,      ",
    "RECORDED,      PAY,          ",
    "RECORDED,      RECORD,       ",
    "RECORDED,      CANCEL,       ",
    "CANCELLED,     POST_NOTICE,  ",
    "CANCELLED,     CLOSE_NOTICE, ",
    "CANCELLED,     APPROVE,      ",
    "CANCELLED,     PAY,          ",
    "CANCELLED,     RECORD,       ",
    "CANCELLED,     CANCEL,       ",
  })
  void a_grant_moves_as_the_table_says(GrantStatus from, GrantAction action, GrantStatus to) {
    assertThat(GrantProcedure.next(from, action).orElse(null)).isEqualTo(to);
    assertThat(GrantProcedure.actions(from).contains(action)).isEqualTo(to != null);
    if (to == null) {
      assertThatThrownBy(() -> GrantProcedure.move(from, action))
          .isInstanceOf(RefusedException.class);
    }
  }

  @ParameterizedTest(name = "{0} and {1} overlap: {2}")
  @CsvSource({
    "2020-09, 2020-09, true",
    "2020-09, 2020-10, false",
    "2020-Q3, 2020-07, true",
    "2020-Q3, 2020-09, true",
    "2020-Q3, 2020-06, false",
    "2020-Q3, 2020-10, false",
    "2020,    2020-Q1, true",
    "2020,    2020-12, true",
    "2020,    2021-01, false",
    "2020-Q2, 2020-Q3, false",
  })
  void periods_overlap_when_they_share_a_month(String one, String other, boolean overlap) {
    AidPeriod first = new AidPeriod(one);
    AidPeriod second = new AidPeriod(other);
    assertThat(first.overlaps(second)).isEqualTo(overlap);
    assertThat(second.overlaps(first)).isEqualTo(overlap);
  }

  @ParameterizedTest(name = "{0} is a period: {1}")
  @CsvSource({
    "2020, true",
    "2020-01, true",
    "2020-12, true",
    "2020-00, false",
    "2020-13, false",
    "2020-Q1, true",
    "2020-Q5, false",
    "20-01, false",
    "2020-1, false",
  })
  void a_period_is_a_month_a_quarter_or_a_year(String text, boolean wellFormed) {
    assertThat(AidPeriod.isWellFormed(text)).isEqualTo(wellFormed);
  }

  @Test
  void a_grant_is_numbered_within_its_fund() {
    GrantNo no = GrantNo.of(new FundCode("F-510502-2020-0003"), 12);
    assertThat(no).hasToString("G-510502-2020-0003-000012");
    assertThat(GrantNo.isWellFormed("G-510502-0001-2020-0003-000012")).isTrue();
    assertThat(GrantNo.isWellFormed("5105-2020-000318")).isFalse();
  }
}
