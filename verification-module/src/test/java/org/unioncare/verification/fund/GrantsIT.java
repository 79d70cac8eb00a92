package org.unioncare.verification.fund;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.verification.eligibility.SamplePack;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/**
 * The second line of defence: funds and grants through the services, as programs see them, also
 * when many ask at once.
 */
class GrantsIT {
  private static final Map<UnionLevel, JsonObject> ARCHIVES = new EnumMap<>(UnionLevel.class);
  private static final SamplePack COUNTY_PACK =
      new SamplePack("linzhou-sample", "410581", "2020-10");
  private static final int AT_ONCE = 8;

  private final RunningServer server = RunningServer.shared();

  static Stream<Arguments> allPairs() {
    return Arrays.stream(UnionLevel.values())
        .flatMap(
            archive -> Arrays.stream(UnionLevel.values()).map(fund -> Arguments.of(archive, fund)));
  }

  @ParameterizedTest(name = "a {0} archive on a {1} fund")
  @MethodSource("allPairs")
  void an_archive_draws_on_its_own_level_and_below(UnionLevel level, UnionLevel fundLevel) {
    JsonObject archive = archive(level);
    String fund = fund(archive, fundLevel, "100.00");
    Answer answer = apply(archive, fund, "10.00", null);
    if (FundLevelRule.permits(level, fundLevel)) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(balance(archive, fund)).contains("\"reserved\":\"10.00\"");
    } else {
      assertThat(answer.status()).as(answer.text()).isEqualTo(409);
      assertThat(reasons(answer)).contains("FUND_LEVEL_ABOVE_ARCHIVE");
      assertThat(answer.text("clause")).isEqualTo("LZ-14");
      assertThat(balance(archive, fund)).contains("\"reserved\":\"0.00\"");
    }
  }

  @Test
  void all_reasons_are_given_at_once_and_nothing_is_reserved() {
    JsonObject archive = archive(UnionLevel.COUNTY);
    String fund = fund(archive, UnionLevel.NATIONAL, "5.00");
    Answer refused =
        clerk(archive)
            .post(
                "/api/v1/grants",
                """
                {"archive":"%s","fund":"%s","aid":"LEGAL_AID","amount":"5.01"}"""
                    .formatted(archive.getString("no"), fund));
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(reasons(refused))
        .contains("FUND_LEVEL_ABOVE_ARCHIVE", "PURPOSE_MISMATCH", "FUND_INSUFFICIENT");
  }

  @Test
  void one_household_one_fund_one_period() {
    JsonObject archive = archive(UnionLevel.COUNTY);
    String fund = fund(archive, UnionLevel.GRASSROOTS, "100.00");
    assertThat(apply(archive, fund, "1.00", "小明").status()).isEqualTo(201);
    Answer again = apply(archive, fund, "1.00", "小明");
    assertThat(reasons(again)).containsExactly("SAME_PERIOD");
    assertThat(apply(archive, fund, "1.00", "小红").status()).isEqualTo(201);
  }

  @Test
  void many_who_apply_at_once_never_overdraw_a_fund() {
    JsonObject archive = archive(UnionLevel.NATIONAL);
    String fund = fund(archive, UnionLevel.NATIONAL, "30.00");
    List<Answer> answers = atOnce(i -> apply(archive, fund, "10.00", "学生" + i));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> assertThat(reasons(answer)).containsExactly("FUND_INSUFFICIENT"));
    assertThat(balance(archive, fund)).contains("\"available\":\"0.00\"");
  }

  @Test
  void many_who_pay_at_once_pay_once() {
    JsonObject archive = archive(UnionLevel.NATIONAL);
    String fund = fund(archive, UnionLevel.COUNTY, "100.00");
    String union = archive.getString("union");
    Answer grant = apply(archive, fund, "40.00", "付一次");
    String no = grant.text("no");
    long version = step(union + ".clerk", no, "POST_NOTICE", grant.version(), "2020-11-10");
    version = step(union + ".clerk", no, "CLOSE_NOTICE", version, "2020-11-18");
    Answer own = act(union + ".clerk", no, "APPROVE", version, "2020-11-18");
    assertThat(own.status()).as(own.text()).isEqualTo(403);
    version = step(union + ".chair", no, "APPROVE", version, "2020-11-18");
    long approved = version;
    List<Answer> answers = atOnce(i -> act(union + ".finance", no, "PAY", approved, "2020-11-19"));
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(balance(archive, fund))
        .contains("\"paid\":\"40.00\"", "\"reserved\":\"0.00\"", "\"available\":\"60.00\"");
  }

  @Test
  void what_is_passed_down_keeps_its_level_and_can_be_taken_back_on_both_sides() {
    String owner = "510502";
    Caller finance = Caller.as(server, owner + ".finance");
    String fund = open(finance, owner, UnionLevel.COUNTY, "100.00");
    Answer fed =
        finance.post(
            "/api/v1/funds/" + fund + "/allocations",
            "{\"union\":\"510502-0001\",\"amount\":\"60.00\"}");
    assertThat(fed.status()).as(fed.text()).isEqualTo(201);
    JsonObject below = fed.json().getJsonObject("to");
    assertThat(below.getString("level")).isEqualTo("COUNTY");
    assertThat(below.getString("owner")).isEqualTo("510502-0001");
    Answer tooMuch =
        finance.post(
            "/api/v1/funds/" + fund + "/allocations",
            "{\"union\":\"510502-0002\",\"amount\":\"40.01\"}");
    assertThat(reasons(tooMuch)).containsExactly("FUND_INSUFFICIENT");
    Answer reversed =
        finance.post("/api/v1/funds/" + fund + "/reversals", "{\"entry\":2,\"memo\":\"拨错\"}");
    assertThat(reversed.status()).as(reversed.text()).isEqualTo(200);
    assertThat(finance.get("/api/v1/funds/" + below.getString("code")).text())
        .contains("\"received\":\"0.00\"");
    Caller foreign = Caller.as(server, "510503.finance");
    assertThat(foreign.get("/api/v1/funds/" + fund).status()).isEqualTo(404);
  }

  private List<Answer> atOnce(IntFunction<Answer> call) {
    List<CompletableFuture<Answer>> calls =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> call.apply(i)))
            .toList();
    return calls.stream().map(CompletableFuture::join).toList();
  }

  /** An active archive of a level: of the demo, or of a county that gives itself a standard. */
  private JsonObject archive(UnionLevel level) {
    return ARCHIVES.computeIfAbsent(
        level, any -> listed(level).or(() -> recognised(level)).orElseThrow());
  }

  private Optional<JsonObject> recognised(UnionLevel level) {
    assertThat(level).as("no shipped text knows it").isEqualTo(UnionLevel.GRASSROOTS);
    COUNTY_PACK.publish(server, "410581.policy", "4105.policy");
    GrassrootsArchive.file(server, "410581-0001");
    return listed(level);
  }

  private Optional<JsonObject> listed(UnionLevel level) {
    JsonArray items =
        Caller.as(server, "0.reviewer")
            .get("/api/v1/archives?status=ACTIVE&size=1&level=" + level)
            .json()
            .getJsonArray("items");
    return items.isEmpty() ? Optional.empty() : Optional.of(items.getJsonObject(0));
  }

  private String fund(JsonObject archive, UnionLevel level, String amount) {
    String owner = archive.getString("union");
    return open(Caller.as(server, owner + ".finance"), owner, level, amount);
  }

  private String open(Caller finance, String owner, UnionLevel level, String amount) {
    Answer opened =
        finance.post(
            "/api/v1/funds",
            """
            {"name":"助学资金","level":"%s","source":"DONATION","owner":"%s","year":2020,
             "purposes":["SCHOOLING"],"amount":"%s"}"""
                .formatted(level, owner, amount));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.text("code");
  }

  private String balance(JsonObject archive, String fund) {
    return Caller.as(server, archive.getString("union") + ".finance")
        .get("/api/v1/funds/" + fund)
        .text();
  }

  private Caller clerk(JsonObject archive) {
    return Caller.as(server, archive.getString("union") + ".clerk");
  }

  private Answer apply(JsonObject archive, String fund, String amount, String person) {
    return clerk(archive)
        .post(
            "/api/v1/grants",
            """
            {"archive":"%s","fund":"%s","aid":"SCHOOLING","amount":"%s","on":"2020-11-10"%s}"""
                .formatted(
                    archive.getString("no"),
                    fund,
                    amount,
                    person == null ? "" : ",\"person\":\"" + person + "\""));
  }

  private long step(String account, String no, String action, long version, String on) {
    Answer answer = act(account, no, action, version, on);
    assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(200);
    return answer.version();
  }

  private Answer act(String account, String no, String action, long version, String on) {
    return Caller.as(server, account)
        .post(
            "/api/v1/grants/" + no + "/actions",
            "{\"action\":\"%s\",\"version\":%d,\"on\":\"%s\"}".formatted(action, version, on));
  }

  private static List<String> reasons(Answer answer) {
    return answer.json().getJsonArray("reasons").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
