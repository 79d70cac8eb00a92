package org.unioncare.verification.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/**
 * What policy officers do through programs: the life of a draft and the lines (QS-03, QS-13,
 * MC-25). The packs are in force from 2030 on, so that they judge nobody else's household.
 */
class PackDraftsIT {
  private static final String DRAFTS = "/api/v1/pack-drafts";
  private static final String PLACE = "410527";
  private static final int AT_ONCE = 6;

  private final RunningServer server = RunningServer.shared();
  private final Caller author = Caller.as(server, "410527.policy");
  private final Caller second = Caller.as(server, "4105.policy");

  @Test
  void one_account_takes_a_pack_in_and_another_publishes_it() {
    SamplePack pack = new SamplePack("neihuang-sample", PLACE, "2030-01");
    String wrong = pack.yaml().replace("wages: 2400.01", "wages: 2400.00");
    Answer begun = author.postYaml(DRAFTS, wrong, "neihuang-once");
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    Answer replayed = author.postYaml(DRAFTS, wrong, "neihuang-once");
    assertThat(replayed.text()).isEqualTo(begun.text());
    assertThat(author.get(DRAFTS).text()).contains("neihuang-sample");

    Answer checked = pack.act(author, "CHECK", SamplePack.version(begun));
    JsonObject finding = checked.json().getJsonArray("findings").getJsonObject(0);
    assertThat(finding.getString("code")).isEqualTo("PACK_EXAMPLE_FAILS");
    assertThat(finding.getString("detail"))
        .contains("应为：不符合任何一级，按政策包算得：基层级、LZ-13")
        .doesNotContain("GRASSROOTS");
    refused(pack.act(second, "PUBLISH", SamplePack.version(checked)), 409, "PACK_NOT_CHECKED");

    refused(author.putYaml(pack.address(), pack.yaml(), 0), 412, "STALE_VERSION");
    Answer mended = author.putYaml(pack.address(), pack.yaml(), SamplePack.version(checked));
    assertThat(mended.status()).as(mended.text()).isEqualTo(200);
    assertThat(mended.json().getJsonArray("findings")).isEmpty();
    long sound = SamplePack.version(pack.act(author, "CHECK", SamplePack.version(mended)));
    refused(pack.act(author, "PUBLISH", sound), 409, "PACK_OWN_DRAFT");
    assertThat(author.get(pack.address(), "application/yaml").text()).isEqualTo(pack.yaml());

    List<Answer> both = atOnce(() -> pack.act(second, "PUBLISH", sound));
    assertThat(both).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(both)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(404, 412));
    refused(author.get(pack.address()), 404, "PACK_DRAFT_UNKNOWN");
    assertThat(author.get("/api/v1/packs/neihuang-sample/1", "application/yaml").text())
        .isEqualTo(pack.yaml());
  }

  @Test
  void of_those_who_begin_the_same_draft_at_once_one_does_and_the_others_are_told() {
    SamplePack pack = new SamplePack("neihuang-race", PLACE, "2031-01");
    List<Answer> answers = atOnce(() -> author.postYaml(DRAFTS, pack.yaml()));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .hasSize(AT_ONCE - 1)
        .allSatisfy(answer -> refused(answer, 409, "PACK_DRAFT_EXISTS"));
    long version = SamplePack.version(author.get(pack.address()));
    assertThat(pack.act(author, "DISCARD", version).status()).isEqualTo(204);
    refused(author.get(pack.address()), 404, "PACK_DRAFT_UNKNOWN");
  }

  @Test
  void the_next_version_begins_with_the_text_of_the_one_before() {
    Caller city = Caller.as(server, "5111.policy");
    Answer begun = city.post("/api/v1/packs/muchuan-2016/1/drafts", "");
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    assertThat(begun.text()).contains("PACK_DAY_TAKEN");
    String address = DRAFTS + "/muchuan-2016/2";
    assertThat(city.get(address, "application/yaml").text()).contains("version: 2");
    String discard = "{\"action\":\"DISCARD\",\"version\":" + SamplePack.version(begun) + "}";
    assertThat(city.post(address + "/actions", discard).status()).isEqualTo(204);
  }

  @Test
  void who_has_not_the_duty_or_the_place_is_refused_and_a_text_that_does_not_read_names_its_row() {
    SamplePack pack = new SamplePack("neihuang-foreign", PLACE, "2032-01");
    Caller clerk = Caller.as(server, "410527-0001.clerk");
    refused(clerk.postYaml(DRAFTS, pack.yaml()), 403, "DUTY_MISSING");
    assertThat(clerk.get(DRAFTS).status()).isEqualTo(403);
    Caller elsewhere = Caller.as(server, "5105.policy");
    refused(elsewhere.postYaml(DRAFTS, pack.yaml()), 403, "PACK_PLACE_NOT_YOURS");
    Answer unread = author.postYaml(DRAFTS, pack.yaml().replace("at-most: 2", "at-mots: 2"));
    assertThat(unread.status()).isEqualTo(400);
    assertThat(unread.text()).contains("第 16 行", "at-mots");
    assertThat(author.post(DRAFTS, "{}").status()).isEqualTo(415);
    Answer unknown = author.post(pack.address() + "/actions", "{\"action\":\"EAT\",\"version\":1}");
    assertThat(unknown.text()).contains("检查、发布、作废");
  }

  @Test
  void a_line_is_published_once_and_corrected_by_a_further_edition() {
    String line =
        """
        {"region":"410527","from":"2030-01-01","amount":"%s","document":"内民发〔2029〕1 号"%s}""";
    List<Answer> published =
        atOnce(() -> author.post("/api/v1/lines", line.formatted("900.00", "")));
    assertThat(published)
        .filteredOn(answer -> answer.status() == 201)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.text()).contains("\"amount\":\"900.00\""));
    assertThat(published).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 412));
    refused(author.post("/api/v1/lines", line.formatted("910.00", "")), 409, "LINE_CHANGED");
    Answer corrected =
        author.post("/api/v1/lines/corrections", line.formatted("910.00", ",\"why\":\"录错\""));
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(201);
    assertThat(corrected.text()).contains("\"amount\":\"910.00\"");
  }

  private static void refused(Answer answer, int status, String reason) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().getJsonArray("reasons").toString()).contains(reason);
  }

  private static List<Answer> atOnce(Supplier<Answer> call) {
    List<CompletableFuture<Answer>> calls =
        IntStream.range(0, AT_ONCE).mapToObj(i -> CompletableFuture.supplyAsync(call)).toList();
    return calls.stream().map(CompletableFuture::join).toList();
  }
}
