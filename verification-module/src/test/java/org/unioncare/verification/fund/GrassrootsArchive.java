package org.unioncare.verification.fund;

import static org.assertj.core.api.Assertions.assertThat;

import org.unioncare.verification.journey.Households;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/** An archive that a grassroots union recognises itself: its own chair approves it. */
final class GrassrootsArchive {
  private final RunningServer server;
  private final String union;
  private final String no;
  private long version;

  private GrassrootsArchive(RunningServer server, String union, Answer filed) {
    this.server = server;
    this.union = union;
    this.no = filed.text("no");
    this.version = filed.version();
  }

  /** Files a household and takes it through the procedure until it is in force. */
  static void file(RunningServer server, String union) {
    Answer filed =
        Caller.as(server, union + ".clerk")
            .post("/api/v1/archives", Households.of(union, "2020-10-28", "36000.00", "0.00"));
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    assertThat(filed.json().getJsonObject("assessment").getString("level")).isEqualTo("GRASSROOTS");
    GrassrootsArchive archive = new GrassrootsArchive(server, union, filed);
    archive.step("clerk", "VERIFY", "2020-10-29");
    archive.step("chair", "DECIDE", "2020-10-30");
    archive.step("clerk", "POST_NOTICE", "2020-10-30");
    archive.step("clerk", "CLOSE_NOTICE", "2020-11-09");
    archive.step("chair", "APPROVE", "2020-11-09");
  }

  private void step(String office, String action, String on) {
    Answer answer =
        Caller.as(server, union + "." + office)
            .post(
                "/api/v1/archives/" + no + "/actions",
                "{\"action\":\"%s\",\"version\":%d,\"on\":\"%s\"}".formatted(action, version, on));
    assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(200);
    version = answer.version();
  }
}
