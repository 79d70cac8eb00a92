package org.unioncare.verification.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/**
 * A pack that a county publishes of its own, with a standard for grassroots archives, which no
 * shipped text has.
 *
 * @param month the month from whose first day it is in force, as 2020-10
 */
public record SamplePack(String id, String place, String month) {

  /** Its text. */
  public String yaml() {
    try (InputStream file = SamplePack.class.getResourceAsStream("/packs/grassroots.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("PACK", id)
          .replace("PLACE", place)
          .replace("FROM", month);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes it as two officers do: one takes it in and checks it, the other publishes it. */
  public void publish(RunningServer server, String author, String second) {
    Answer draft = Caller.as(server, author).postYaml("/api/v1/pack-drafts", yaml());
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    Answer checked = act(Caller.as(server, author), "CHECK", version(draft));
    assertThat(checked.json().getJsonArray("findings")).as(checked.text()).isEmpty();
    Answer published = act(Caller.as(server, second), "PUBLISH", version(checked));
    assertThat(published.status()).as(published.text()).isEqualTo(200);
  }

  /** The address of its first draft. */
  String address() {
    return "/api/v1/pack-drafts/" + id + "/1";
  }

  Answer act(Caller caller, String action, long version) {
    return caller.post(
        address() + "/actions", "{\"action\":\"%s\",\"version\":%d}".formatted(action, version));
  }

  static long version(Answer answer) {
    JsonObject draft = answer.json().getJsonObject("draft");
    return draft.getJsonNumber("version").longValueExact();
  }
}
