package org.unioncare.verification.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.verification.fund.CaseWork.reasons;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.journey.Application;
import org.unioncare.verification.server.Caller.Answer;

/**
 * How much a household may have, through the services: the cap of the place (MC-16), what counts
 * towards it, a fund's own standard in its place (MC-19), and one grant only (MC-04). The line of
 * Qianshan is 585.00: twelve times that is 7,020.00 a household and year.
 */
class CapsIT {
  private static final String COUNTY = "340882";
  private static final String STANDARD =
      """
      {"aid":"LIVING","amount":"%s","per":"%s","document":"专项资金使用办法 第三条"}""";

  private final CaseWork work = new CaseWork();

  @Test
  void a_grant_at_exactly_the_cap_goes_and_one_fen_above_is_refused_with_the_way_on() {
    JsonObject archive = work.untouched(COUNTY);
    String fund = work.fund(COUNTY, "\"LIVING\"", "");

    Answer above = apply(archive, fund, "7020.01", "2020-01");
    assertThat(reasons(above)).containsExactly("CAP_EXCEEDED");
    assertThat(above.status()).isEqualTo(409);
    assertThat(above.text("clause")).isEqualTo("MC-16");
    assertThat(above.text("detail")).contains("当地规定").contains("还可以申请 7,020.00 元");

    Answer exactly = apply(archive, fund, "7020.00", "2020-01");
    assertThat(exactly.status()).as(exactly.text()).isEqualTo(201);
    assertThat(exactly.json().getJsonObject("cap").getString("clause")).isEqualTo("MC-16");
    assertThat(exactly.json().getJsonObject("cap").isNull("document")).isTrue();
    Answer more = apply(archive, fund, "0.01", "2020-02");
    assertThat(more.text("detail")).contains("已申请 7,020.00 元").contains("还可以申请 0.00 元");
  }

  @Test
  void what_other_grants_of_the_year_took_is_counted_and_a_cancelled_one_is_released() {
    JsonObject archive = work.untouched(COUNTY);
    String one = work.fund(COUNTY, "\"LIVING\"", "");
    String other = work.fund(COUNTY, "\"LIVING\"", "");
    Answer first = apply(archive, one, "4000.00", "2020-01");
    assertThat(first.status()).as(first.text()).isEqualTo(201);

    assertThat(reasons(apply(archive, other, "3020.01", "2020-01")))
        .containsExactly("CAP_EXCEEDED");
    assertThat(apply(archive, other, "3020.00", "2020-01").status()).isEqualTo(201);

    work.done(first, archive.getString("union") + ".clerk", "CANCEL", "2020-11-19");
    assertThat(reasons(apply(archive, one, "4000.01", "2020-02"))).containsExactly("CAP_EXCEEDED");
    assertThat(apply(archive, one, "4000.00", "2020-02").status()).isEqualTo(201);
  }

  @Test
  void a_fund_with_a_higher_standard_gives_more_than_the_place_and_all_of_it_counts_there() {
    JsonObject archive = work.untouched(COUNTY);
    String own = work.fund(COUNTY, "\"LIVING\"", STANDARD.formatted("9000.00", "HOUSEHOLD"));

    Answer above = apply(archive, own, "9000.01", "2020-01");
    assertThat(reasons(above)).containsExactly("CAP_EXCEEDED");
    assertThat(above.text("clause")).isEqualTo("MC-19");
    assertThat(above.text("detail"))
        .contains("这笔资金自己的标准")
        .contains("专项资金使用办法 第三条")
        .contains("还可以申请 9,000.00 元");
    Answer exactly = apply(archive, own, "9000.00", "2020-01");
    assertThat(exactly.status()).as(exactly.text()).isEqualTo(201);
    assertThat(exactly.json().getJsonObject("cap").getString("document")).isEqualTo("专项资金使用办法 第三条");

    String ordinary = work.fund(COUNTY, "\"LIVING\"", "");
    Answer after = apply(archive, ordinary, "0.01", "2020-01");
    assertThat(reasons(after)).containsExactly("CAP_EXCEEDED");
    assertThat(after.text("clause")).isEqualTo("MC-16");
  }

  @Test
  void a_lower_standard_counts_what_came_out_of_the_same_money_also_where_it_was_passed_down() {
    JsonObject archive = work.untouched(COUNTY);
    String ordinary = work.fund(COUNTY, "\"LIVING\"", "");
    assertThat(apply(archive, ordinary, "600.00", "2020-01").status()).isEqualTo(201);
    String own = work.fund(COUNTY, "\"LIVING\"", STANDARD.formatted("500.00", "HOUSEHOLD"));
    Answer passed =
        work.as(COUNTY + ".finance")
            .post(
                "/api/v1/funds/" + own + "/allocations",
                "{\"union\":\"%s\",\"amount\":\"1000.00\"}".formatted(archive.getString("union")));
    assertThat(passed.status()).as(passed.text()).isEqualTo(201);
    assertThat(passed.json().getJsonObject("to").getJsonArray("standards"))
        .isEqualTo(passed.json().getJsonObject("from").getJsonArray("standards"))
        .hasSize(1);

    assertThat(apply(archive, own, "300.00", "2020-01").status()).isEqualTo(201);
    assertThat(reasons(apply(archive, passed.text("code"), "200.01", "2020-01")))
        .containsExactly("CAP_EXCEEDED");
    assertThat(apply(archive, passed.text("code"), "200.00", "2020-01").status()).isEqualTo(201);
  }

  @Test
  void a_standard_at_a_time_is_no_sum_of_the_year() {
    JsonObject archive = work.untouched(COUNTY);
    String own = work.fund(COUNTY, "\"LIVING\"", STANDARD.formatted("800.00", "GRANT"));

    assertThat(reasons(apply(archive, own, "800.01", "2020-01"))).containsExactly("CAP_EXCEEDED");
    for (String month : List.of("2020-01", "2020-02")) {
      assertThat(apply(archive, own, "800.00", month).status()).isEqualTo(201);
    }
  }

  @Test
  void a_standard_is_refused_without_its_document_or_its_purpose_and_no_fund_is_opened() {
    String fund =
        """
        {"name":"帮扶资金","level":"COUNTY","source":"DONATION","owner":"340882","year":2020,
         "purposes":["LIVING"],"amount":"1.00","standards":[%s]}""";
    Answer bare =
        work.as(COUNTY + ".finance")
            .post(
                "/api/v1/funds",
                fund.formatted("{\"aid\":\"LIVING\",\"amount\":\"1.00\",\"per\":\"PERSON\"}"));
    assertThat(bare.status()).isEqualTo(400);
    assertThat(bare.text()).contains("standards[0].document");
    Answer training =
        work.as(COUNTY + ".finance")
            .post(
                "/api/v1/funds",
                fund.formatted(STANDARD.formatted("1.00", "PERSON").replace("LIVING", "TRAINING")));
    assertThat(reasons(training)).containsExactly("STANDARD_OF_NO_PURPOSE");
  }

  @Test
  void a_temporary_archive_has_one_grant_and_another_only_when_that_was_cancelled() {
    String union = "511129-0001";
    String no =
        work.inForce(
            union,
            Application.of("程大山")
                .at(union, "2020-08-03")
                .with("income.wages", "60000.00")
                .with("expenditure.ILLNESS", "0.00")
                .with("event", "TEMPORARY_HARDSHIP")
                .json(),
            List.of(),
            "511129.chair");
    String fund = work.fund("511129", "\"LIVING\"", "");
    Answer first = apply(union, no, fund, "100.00", "2020-10");
    assertThat(first.status()).as(first.text()).isEqualTo(201);

    Answer second = apply(union, no, fund, "100.00", "2020-11");
    assertThat(reasons(second)).containsExactly("ONE_GRANT");
    assertThat(second.text("clause")).isEqualTo("MC-04");
    assertThat(second.text("detail")).contains("按长期档案的标准重新申请建档");

    work.done(first, union + ".clerk", "CANCEL", "2020-11-19");
    assertThat(apply(union, no, fund, "100.00", "2020-11").status()).isEqualTo(201);
  }

  private Answer apply(JsonObject archive, String fund, String amount, String period) {
    return apply(archive.getString("union"), archive.getString("no"), fund, amount, period);
  }

  private Answer apply(String union, String no, String fund, String amount, String period) {
    return work.as(union + ".clerk")
        .post(
            "/api/v1/grants",
            """
            {"archive":"%s","fund":"%s","aid":"LIVING","amount":"%s","period":"%s"}"""
                .formatted(no, fund, amount, period));
  }
}
