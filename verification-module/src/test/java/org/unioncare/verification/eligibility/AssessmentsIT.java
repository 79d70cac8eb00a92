package org.unioncare.verification.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.RunningServer;

/** POST /assessments as the contract describes it (QS-13 to QS-23). */
class AssessmentsIT {
  private static final String PATH = "/api/v1/assessments";
  private final Caller clerk = Caller.as(RunningServer.shared(), "340882-0001.clerk");

  @ParameterizedTest(name = "{0} on {1}: {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "qianshan-2020 | 2020-03-15 | \"income\":{\"wages\":\"31590.00\"},\"expenditure\":{\"ILLNESS\":\"10530.00\"} | NATIONAL | QS-15",
        "qianshan-2020 | 2020-03-15 | \"income\":{\"wages\":\"31590.01\"},\"expenditure\":{\"ILLNESS\":\"10530.01\"} | PROVINCIAL | QS-19",
        "qianshan-2020 | 2020-03-15 | \"income\":{\"wages\":\"21060.00\"},\"inHardshipAfterRelief\":true | NATIONAL | QS-13",
        "qianshan-2020 | 2020-03-15 | \"income\":{\"wages\":\"50000.01\"},\"expenditure\":{\"SCHOOLING\":\"7880.00\"} | | ",
        "luzhou-2018 | 2020-03-15 | \"income\":{\"wages\":\"31590.00\"},\"expenditure\":{\"ILLNESS\":\"10530.00\"} | NATIONAL | LZ-06",
        "muchuan-2016 | 2020-03-15 | \"unionMember\":true,\"event\":\"DISASTER\",\"income\":{\"wages\":\"90000.00\"} | COUNTY | MC-02",
        "three-kinds-2021 | 2021-03-15 | \"income\":{\"wages\":\"21059.99\"} | NATIONAL | LW-06"
      })
  void a_household_of_three_is_judged_by_the_pack(
      String pack, String day, String facts, String level, String clause) {
    JsonObject answer =
        clerk
            .post(
                PATH,
                "{\"pack\":\"%s\",\"union\":\"340882-0001\",\"applicationDate\":\"%s\",\"members\":3,%s}"
                    .formatted(pack, day, facts))
            .json();

    assertThat(answer.getBoolean("qualifies")).isEqualTo(level != null);
    assertThat(answer.isNull("level") ? null : answer.getString("level")).isEqualTo(level);
    assertThat(answer.isNull("clause") ? null : answer.getString("clause")).isEqualTo(clause);
    assertThat(answer.getString("line")).isEqualTo("585.00");
    assertThat(answer.getJsonObject("pack").getString("id")).isEqualTo(pack);
    assertThat(answer.getString("inputHash")).matches("[0-9a-f]{64}");
  }

  @Test
  void what_was_compared_and_refused_on_the_way_is_told() {
    JsonObject answer =
        clerk
            .post(
                PATH,
                """
                {"union":"340882-0001","applicationDate":"2020-03-15","members":3,
                 "income":{"wages":"36000.00"},"statutoryContributions":"3600.00",
                 "exclusions":["SECOND_HOME"]}""")
            .json();

    assertThat(answer.getString("level")).isEqualTo("MUNICIPAL");
    assertThat(answer.getString("incomePerHead")).isEqualTo("900.00");
    assertThat(answer.getJsonObject("pack").getString("id")).isEqualTo("qianshan-2020");
    assertThat(answer.getJsonArray("refused")).hasSize(6);
    JsonObject first =
        answer.getJsonArray("refused").getJsonObject(2).getJsonArray("conditions").getJsonObject(0);
    assertThat(first.getString("left")).isEqualTo("900.00");
    assertThat(first.getString("comparison")).isEqualTo("≤");
    assertThat(first.getString("right")).isEqualTo("877.50");
    assertThat(first.getBoolean("met")).isFalse();
    assertThat(first.getString("clause")).isEqualTo("QS-15");
    assertThat(answer.getJsonArray("exclusions").getJsonObject(0).toString())
        .isEqualTo(
            "{\"exclusion\":\"SECOND_HOME\",\"bars\":[\"NATIONAL\",\"PROVINCIAL\"],\"clause\":\"QS-23\"}");
  }

  @ParameterizedTest(name = "{1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":0 | members | 400 | NUMBER_OUT_OF_RANGE",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"income\":{\"wages\":\"-0.01\"} | income.wages | 400 | MONEY_NEGATIVE",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"income\":{\"wages\":\"100000000.00\"} | income.wages | 400 | ABSURD_AMOUNT",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"worker\":\"BOSS\" | worker | 400 | CODE_UNKNOWN",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"colour\":\"red\" | colour | 400 | FIELD_UNKNOWN",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":2,\"earners\":3 | earners | 400 | MORE_EARNERS_THAN_MEMBERS",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"registerRegion\":\"51050\" | registerRegion | 400 | REGION_MALFORMED",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"monthlyIncomePerHead\":{\"2019-13\":\"1.00\"} | monthlyIncomePerHead.2019-13 | 400 | NOT_A_MONTH",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"monthlyIncomePerHead\":{\"2020-04\":\"1.00\"} | monthlyIncomePerHead.2020-04 | 400 | MONTH_TO_COME",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-02-30\",\"members\":1 | applicationDate | 400 | NOT_A_DATE",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2199-01-01\",\"members\":1 | applicationDate | 400 | DATE_TOO_FAR_AHEAD",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"pack\":\"nowhere\" | pack | 404 | PACK_UNKNOWN",
        "\"union\":\"510502-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1 | | 404 | UNION_UNKNOWN",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2015-03-15\",\"members\":1 | applicationDate | 409 | NO_PACK_IN_FORCE",
        "\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1,\"pack\":\"three-kinds-2021\" | applicationDate | 409 | PACK_NOT_IN_FORCE"
      })
  void what_is_wrong_is_refused_at_its_field(String facts, String field, int status, String code) {
    Caller.Answer answer = clerk.post(PATH, "{" + facts + "}");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
    JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("code")).isEqualTo(code);
    assertThat(error.getString("field", null)).isEqualTo(field);
  }

  @Test
  void finance_has_no_duty_to_judge() {
    assertThat(
            Caller.as(RunningServer.shared(), "340882.finance")
                .post(
                    PATH,
                    "{\"union\":\"340882-0001\",\"applicationDate\":\"2020-03-15\",\"members\":1}")
                .status())
        .isEqualTo(403);
  }
}
