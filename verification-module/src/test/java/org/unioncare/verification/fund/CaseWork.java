package org.unioncare.verification.fund;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/** What the offices of several unions do with archives, funds and grants, as programs do it. */
final class CaseWork {
  private static final Set<String> TAKEN = new HashSet<>();

  private final RunningServer server = RunningServer.shared();

  Caller as(String account) {
    return Caller.as(server, account);
  }

  /** A worker's archive in force in the demo to which nobody has granted anything yet. */
  JsonObject untouched(String county) {
    Caller reviewer = as(county + ".reviewer");
    return reviewer
        .get("/api/v1/archives?status=ACTIVE&size=200")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(archive -> archive.getString("workerKind").equals("STAFF"))
        .filter(archive -> archive.getString("union").contains("-"))
        .filter(
            archive ->
                reviewer
                    .get("/api/v1/grants?size=1&archive=" + archive.getString("no"))
                    .json()
                    .getJsonArray("items")
                    .isEmpty())
        .filter(archive -> TAKEN.add(archive.getString("no")))
        .findFirst()
        .orElseThrow();
  }

  /** Files a household and takes it through the procedure of August 2020 until it is in force. */
  String inForce(String union, String household, List<String> reviewers, String chair) {
    Answer filed = file(union, household);
    String no = filed.text("no");
    long version = filed.version();
    version = step(no, union + ".clerk", "VERIFY", version, "2020-08-04");
    version = step(no, union + ".chair", "DECIDE", version, "2020-08-05");
    version = step(no, union + ".clerk", "POST_NOTICE", version, "2020-08-05");
    version = step(no, union + ".clerk", "CLOSE_NOTICE", version, "2020-08-13");
    version = step(no, union + ".clerk", "SUBMIT", version, "2020-08-13");
    for (String reviewer : reviewers) {
      version = step(no, reviewer, "REVIEW", version, "2020-08-13");
    }
    step(no, chair, "APPROVE", version, "2020-08-13");
    return no;
  }

  Answer file(String union, String household) {
    Answer filed = as(union + ".clerk").post("/api/v1/archives", household);
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    return filed;
  }

  /** One step with an archive; answers its version afterwards. */
  long step(String no, String account, String action, long version, String on) {
    Answer answer =
        as(account)
            .post(
                "/api/v1/archives/" + no + "/actions",
                """
                {"action":"%s","version":%d,"on":"%s","reason":"情况属实"%s}"""
                    .formatted(
                        action,
                        version,
                        on,
                        action.equals("DEREGISTER") ? ",\"ground\":\"OTHER\"" : ""));
    assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(200);
    return answer.version();
  }

  /** A fund of the grassroots level that anybody below its owner may use; answers its code. */
  String fund(String owner, String purpose, String standards) {
    Answer opened =
        as(owner + ".finance")
            .post(
                "/api/v1/funds",
                """
                {"name":"帮扶资金","level":"GRASSROOTS","source":"DONATION","owner":"%s","year":2020,
                 "purposes":[%s],"amount":"200000.00","standards":[%s]}"""
                    .formatted(owner, purpose, standards));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.text("code");
  }

  /** One step with a grant, whatever the answer. */
  Answer act(Answer grant, String account, String action, String on) {
    return as(account)
        .post(
            "/api/v1/grants/" + grant.text("no") + "/actions",
            """
            {"action":"%s","version":%d,"on":"%s","reason":"撤回补正"}"""
                .formatted(action, grant.version(), on));
  }

  /** The same, which must go. */
  Answer done(Answer grant, String account, String action, String on) {
    Answer answer = act(grant, account, action, on);
    assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(200);
    return answer;
  }

  static List<String> reasons(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isIn(400, 403, 409);
    return refused.json().getJsonArray("reasons").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
