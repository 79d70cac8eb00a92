package org.unioncare.verification.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/**
 * The main job, as programs do it: filed at a grassroots union of Qianshan, judged under its text
 * of 2020, approved up the route, paid from a fund it may use, refused one it may not, and counted.
 */
class MainJobIT {
  private static final String SAMPLE = "程大山";

  private final RunningServer server = RunningServer.shared();

  private Caller as(String account) {
    return Caller.as(server, account);
  }

  @Test
  void a_household_is_filed_judged_approved_up_the_route_paid_and_counted() {
    String no = file();
    approve(no, List.of("340882.reviewer", "3408.reviewer"), "34.chair");

    String county = fund("340882", "COUNTY", "LOCAL_MATCHING", "100000.00");
    String national = fund("340882", "NATIONAL", "CENTRAL", "100000.00");

    Answer refused = apply(no, national, "600.00");
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.text("clause")).isEqualTo("LZ-14");
    assertThat(refused.json().getJsonArray("reasons").toString())
        .contains("FUND_LEVEL_ABOVE_ARCHIVE");

    Answer tooMuch = apply(no, county, "7020.01");
    assertThat(tooMuch.status()).as(tooMuch.text()).isEqualTo(409);
    assertThat(tooMuch.json().getJsonArray("reasons").toString()).contains("CAP_EXCEEDED");

    Answer granted = apply(no, county, "600.00");
    assertThat(granted.status()).as(granted.text()).isIn(200, 201);
    String grant = granted.text("no");
    assertThat(
            as("340882.finance")
                .get("/api/v1/funds/" + county)
                .json()
                .getJsonObject("balance")
                .getString("reserved"))
        .isEqualTo("600.00");
    long version = granted.version();
    version = act("grants", grant, "340882-0001.clerk", "POST_NOTICE", version, "2020-11-10");
    version = act("grants", grant, "340882-0001.clerk", "CLOSE_NOTICE", version, "2020-11-18");
    version = act("grants", grant, "340882.chair", "APPROVE", version, "2020-11-18");
    version = act("grants", grant, "340882.finance", "PAY", version, "2020-11-19");
    act("grants", grant, "340882-0001.clerk", "RECORD", version, "2020-11-19");

    var balance =
        as("340882.finance").get("/api/v1/funds/" + county).json().getJsonObject("balance");
    assertThat(balance.getString("paid")).isEqualTo("600.00");
    assertThat(balance.getString("reserved")).isEqualTo("0.00");
    assertThat(balance.getString("available")).isEqualTo("99400.00");

    Answer counted =
        as("340882.chair").get("/api/v1/statistics?year=2020&union=340882-0001&by=level");
    assertThat(counted.status()).as(counted.text()).isEqualTo(200);
    assertThat(counted.text()).contains("PROVINCIAL");
  }

  @Test
  void a_clerk_of_another_county_cannot_see_guess_or_address_the_archive() {
    String no = file();
    Caller foreign = as("340881-0001.clerk");
    assertThat(foreign.get("/api/v1/archives/" + no).status()).isEqualTo(404);
    assertThat(foreign.get("/api/v1/archives?q=" + no).text()).doesNotContain(no);
    assertThat(
            foreign
                .post(
                    "/api/v1/archives/" + no + "/actions", "{\"action\":\"VERIFY\",\"version\":0}")
                .status())
        .isEqualTo(404);
    assertThat(foreign.post("/api/v1/archives", Application.of(SAMPLE).json()).status())
        .isEqualTo(404);
  }

  @Test
  void a_repeated_key_files_once_and_answers_as_the_first_time() {
    String body = Application.of(SAMPLE).json();
    Caller clerk = as("340882-0001.clerk");
    Answer first = clerk.post("/api/v1/archives", body, "main-job-once");
    Answer again = clerk.post("/api/v1/archives", body, "main-job-once");
    assertThat(first.status()).as(first.text()).isIn(200, 201);
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.text("no")).isEqualTo(first.text("no"));
  }

  @Test
  void a_household_that_meets_no_standard_is_refused_with_clauses_and_nothing_is_stored() {
    Application oneFenTooMuch = Application.of("储明礼");
    Answer refused = as("340882-0001.clerk").post("/api/v1/archives", oneFenTooMuch.json());
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.text()).contains(oneFenTooMuch.sample().expected().refusedBy());
    assertThat(
            as("340882-0001.clerk")
                .get("/api/v1/archives?q=" + oneFenTooMuch.typed("worker.residentId"))
                .json()
                .getJsonArray("items"))
        .isEmpty();
  }

  @Test
  void the_notice_cannot_be_closed_before_its_fifth_working_day_is_over() {
    String no = file();
    long version = version(no);
    version = act("archives", no, "340882-0001.clerk", "VERIFY", version, "2020-11-02");
    version = act("archives", no, "340882-0001.chair", "DECIDE", version, "2020-11-03");
    version = act("archives", no, "340882-0001.clerk", "POST_NOTICE", version, "2020-11-13");
    Answer early =
        as("340882-0001.clerk")
            .post(
                "/api/v1/archives/" + no + "/actions",
                "{\"action\":\"CLOSE_NOTICE\",\"version\":" + version + "}");
    assertThat(early.status()).as(early.text()).isEqualTo(409);
    assertThat(early.text()).contains("2020-11-20");
  }

  @Test
  void a_stale_version_is_refused() {
    String no = file();
    long version = version(no);
    act("archives", no, "340882-0001.clerk", "VERIFY", version, "2020-11-02");
    Answer stale =
        as("340882-0001.chair")
            .post(
                "/api/v1/archives/" + no + "/actions",
                "{\"action\":\"DECIDE\",\"version\":" + version + "}");
    assertThat(stale.status()).as(stale.text()).isEqualTo(412);
  }

  private String file() {
    Application application = Application.of(SAMPLE);
    SampleHousehold.Expected expected = application.sample().expected();
    Answer filed = as("340882-0001.clerk").post("/api/v1/archives", application.json());
    assertThat(filed.status()).as(filed.text()).isIn(200, 201);
    assertThat(filed.text("status")).isEqualTo("APPLIED");
    JsonObject assessment = filed.json().getJsonObject("assessment");
    assertThat(assessment.getString("level")).isEqualTo(expected.level().name());
    assertThat(assessment.getString("clause")).isEqualTo(expected.clause());
    assertThat(filed.text())
        .as("resident numbers are masked")
        .doesNotContain(application.typed("worker.residentId"));
    return filed.text("no");
  }

  private void approve(String no, List<String> reviewers, String chair) {
    long version = version(no);
    version = act("archives", no, "340882-0001.clerk", "VERIFY", version, "2020-10-29");
    version = act("archives", no, "340882-0001.chair", "DECIDE", version, "2020-10-30");
    version = act("archives", no, "340882-0001.clerk", "POST_NOTICE", version, "2020-10-30");
    version = act("archives", no, "340882-0001.clerk", "CLOSE_NOTICE", version, "2020-11-09");
    version = act("archives", no, "340882-0001.clerk", "SUBMIT", version, "2020-11-09");
    for (String reviewer : reviewers) {
      version = act("archives", no, reviewer, "REVIEW", version, "2020-11-09");
    }
    act("archives", no, chair, "APPROVE", version, "2020-11-09");
    assertThat(as("340882-0001.clerk").get("/api/v1/archives/" + no).text("status"))
        .isEqualTo("ACTIVE");
  }

  private long version(String no) {
    return as("340882-0001.clerk").get("/api/v1/archives/" + no).version();
  }

  private long act(
      String things, String no, String account, String action, long version, String on) {
    Answer answer =
        as(account)
            .post(
                "/api/v1/" + things + "/" + no + "/actions",
                """
                {"action":"%s","version":%d,"on":"%s","reason":"材料齐全，情况属实"}"""
                    .formatted(action, version, on));
    assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(200);
    return answer.version();
  }

  private String fund(String owner, String level, String source, String amount) {
    Answer opened =
        as(owner + ".finance")
            .post(
                "/api/v1/funds",
                """
                {"name":"困难职工生活救助","level":"%s","source":"%s","owner":"%s","year":2020,
                 "purposes":["LIVING","MEDICAL"],"amount":"%s"}"""
                    .formatted(level, source, owner, amount));
    assertThat(opened.status()).as(opened.text()).isIn(200, 201);
    return opened.text("code");
  }

  private Answer apply(String archive, String fund, String amount) {
    return as("340882-0001.clerk")
        .post(
            "/api/v1/grants",
            """
            {"archive":"%s","fund":"%s","aid":"LIVING","amount":"%s","on":"2020-11-10"}"""
                .formatted(archive, fund, amount));
  }
}
