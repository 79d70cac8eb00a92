package org.unioncare.verification.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.verification.fund.CaseWork.reasons;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.verification.journey.Households;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;

/**
 * What only some places rule of aid (LW-06): large sums are approved higher up, one item a year,
 * earlier aid is income in the next test. Two officers of Yuexi publish such rules for their county
 * (those of {@code qingdao-2021}); its line is 585.00, for three people 21,060.00 a year.
 */
class PlaceRulesIT {
  private static final String UNION = "340828-0001";
  private static final String DEEP = "9000.00";
  private static final List<String> REVIEWERS =
      List.of("340828.reviewer", "3408.reviewer", "34.reviewer");

  private final CaseWork work = new CaseWork();

  @BeforeAll
  static void publish() throws IOException {
    String rules =
        Files.readString(Path.of("../config/policy-packs/qingdao-2021.yaml"))
            .replace("pack: qingdao-2021", "pack: yuexi-2020")
            .replace("place: \"3702\"", "place: \"340828\"")
            .replace("from: 2021-01-01", "from: 2020-01-01");
    CaseWork work = new CaseWork();
    Answer draft = work.as("340828.policy").postYaml("/api/v1/pack-drafts", rules);
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    Answer checked = act(work.as("340828.policy"), "CHECK", draft);
    assertThat(checked.json().getJsonArray("findings")).as(checked.text()).isEmpty();
    Answer published = act(work.as("3408.policy"), "PUBLISH", checked);
    assertThat(published.status()).as(published.text()).isEqualTo(200);
  }

  private static Answer act(Caller officer, String action, Answer draft) {
    return officer.post(
        "/api/v1/pack-drafts/yuexi-2020/1/actions",
        "{\"action\":\"%s\",\"version\":%d}"
            .formatted(
                action,
                draft.json().getJsonObject("draft").getJsonNumber("version").longValueExact()));
  }

  @Test
  void
      a_large_sum_is_approved_by_the_union_that_the_rules_name_and_just_at_the_limit_by_the_owner() {
    String no = inForce("30000.00", DEEP, "DEEP");
    String fund = work.fund("340828", "\"MEDICAL\"", "");

    Answer atTheLimit = noticed(apply(no, fund, "MEDICAL", "20000.00", "2020-08"));
    assertThat(expected(atTheLimit)).isEqualTo("340828");
    assertThat(work.done(atTheLimit, "340828.chair", "APPROVE", "2020-11-19").text("status"))
        .isEqualTo("APPROVED");

    Answer above = noticed(apply(no, fund, "MEDICAL", "20000.01", "2020-09"));
    assertThat(expected(above)).isEqualTo("34");
    Answer refused = work.act(above, "340828.chair", "APPROVE", "2020-11-19");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(reasons(refused)).containsExactly("APPROVAL_RESERVED");
    assertThat(refused.text("clause")).isEqualTo("LW-06");
    assertThat(refused.text("detail")).contains("20,000.01").contains("34");
    assertThat(work.act(above, "3408.chair", "APPROVE", "2020-11-19").status()).isEqualTo(403);
    work.done(above, "34.chair", "APPROVE", "2020-11-19");

    Answer largest = noticed(apply(no, fund, "MEDICAL", "50000.01", "2020-10"));
    assertThat(expected(largest)).isEqualTo("0");
    assertThat(work.act(largest, "34.chair", "APPROVE", "2020-11-19").status()).isEqualTo(403);
    Answer approved = work.done(largest, "0.chair", "APPROVE", "2020-11-19");
    assertThat(work.done(approved, "340828.finance", "PAY", "2020-11-19").text("status"))
        .isEqualTo("PAID");
  }

  @Test
  void relative_hardship_has_one_item_a_year_until_the_grants_of_it_are_cancelled() {
    String no = inForce("40000.00", DEEP, "RELATIVE");
    String fund = work.fund("340828", "\"LIVING\",\"MEDICAL\"", "");
    Answer living = apply(no, fund, "LIVING", "100.00", "2020-09");
    assertThat(living.status()).as(living.text()).isEqualTo(201);

    Answer medical = apply(no, fund, "MEDICAL", "100.00", "2020-10");
    assertThat(reasons(medical)).containsExactly("ONE_KIND_A_YEAR");
    assertThat(medical.text("clause")).isEqualTo("LW-06");
    assertThat(medical.text("detail")).contains("可以继续申请生活救助");
    Answer again = apply(no, fund, "LIVING", "100.00", "2020-10");
    assertThat(again.status()).as(again.text()).isEqualTo(201);

    work.done(living, UNION + ".clerk", "CANCEL", "2020-11-19");
    assertThat(reasons(apply(no, fund, "MEDICAL", "100.00", "2020-10")))
        .containsExactly("ONE_KIND_A_YEAR");
    work.done(again, UNION + ".clerk", "CANCEL", "2020-11-19");
    assertThat(apply(no, fund, "MEDICAL", "100.00", "2020-10").status()).isEqualTo(201);
  }

  @ParameterizedTest(name = "{0} yuan of aid in September: filed again in November as {1}")
  @CsvSource({"59.99, DEEP", "60.00, RELATIVE"})
  void aid_received_is_income_when_the_household_is_filed_and_corrected_again(
      String aid, String kind) {
    String household = Households.of(UNION, "2020-08-03", "30000.00", DEEP);
    String no = work.inForce(UNION, household, REVIEWERS, "0.chair");
    assertThat(kindOf(no)).isEqualTo("DEEP");
    paidInSeptember(no, aid);
    long version = work.as(UNION + ".clerk").get("/api/v1/archives/" + no).version();
    work.step(no, UNION + ".chair", "DEREGISTER", version, "2020-10-12");

    String again = household.replace("2020-08-03", "2020-11-10");
    Answer filed = work.file(UNION, again);
    assertThat(filed.json().getJsonObject("assessment").getString("kind")).isEqualTo(kind);

    String second = filed.text("no");
    version = work.step(second, UNION + ".chair", "RETURN", filed.version(), "2020-11-11");
    Answer corrected =
        work.as(UNION + ".clerk")
            .post(
                "/api/v1/archives/" + second + "/actions",
                """
                {"action":"REFILE","version":%d,"on":"2020-11-12","sheet":%s}"""
                    .formatted(version, sheet(again)));
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
    assertThat(corrected.json().getJsonObject("assessment").getString("kind")).isEqualTo(kind);
  }

  /** The household without what is said beside its sheet. */
  private static String sheet(String household) {
    return household.replaceFirst("\"union\":\"[^\"]*\",\"applicationDate\":\"[^\"]*\",", "");
  }

  private void paidInSeptember(String no, String amount) {
    String fund = work.fund("340828", "\"LIVING\"", "");
    Answer grant =
        work.as(UNION + ".clerk")
            .post(
                "/api/v1/grants",
                """
                {"archive":"%s","fund":"%s","aid":"LIVING","amount":"%s","on":"2020-08-17"}"""
                    .formatted(no, fund, amount));
    assertThat(grant.status()).as(grant.text()).isEqualTo(201);
    grant = work.done(grant, UNION + ".clerk", "POST_NOTICE", "2020-08-17");
    grant = work.done(grant, UNION + ".clerk", "CLOSE_NOTICE", "2020-08-25");
    grant = work.done(grant, "340828.chair", "APPROVE", "2020-08-26");
    work.done(grant, "340828.finance", "PAY", "2020-09-10");
  }

  private String inForce(String wages, String illness, String kind) {
    String no =
        work.inForce(
            UNION, Households.of(UNION, "2020-08-03", wages, illness), REVIEWERS, "0.chair");
    assertThat(kindOf(no)).isEqualTo(kind);
    return no;
  }

  private String kindOf(String no) {
    return work.as(UNION + ".clerk")
        .get("/api/v1/archives/" + no)
        .json()
        .getJsonObject("assessment")
        .getString("kind");
  }

  private Answer apply(String no, String fund, String aid, String amount, String period) {
    return work.as(UNION + ".clerk")
        .post(
            "/api/v1/grants",
            """
            {"archive":"%s","fund":"%s","aid":"%s","amount":"%s","period":"%s","on":"2020-11-10",
             "basis":{"selfPaid":"150000.00"}}"""
                .formatted(no, fund, aid, amount, period));
  }

  private Answer noticed(Answer grant) {
    assertThat(grant.status()).as(grant.text()).isEqualTo(201);
    Answer posted = work.done(grant, UNION + ".clerk", "POST_NOTICE", "2020-11-10");
    return work.done(posted, UNION + ".clerk", "CLOSE_NOTICE", "2020-11-18");
  }

  /** The union that is to approve. */
  private static String expected(Answer grant) {
    JsonObject next = grant.json().getJsonArray("next").getJsonObject(0);
    assertThat(next.getString("action")).isEqualTo("APPROVE");
    return next.getString("union");
  }
}
