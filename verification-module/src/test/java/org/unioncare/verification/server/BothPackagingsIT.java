package org.unioncare.verification.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same modules serve the same pages as unioncare.jar on Micro with H2 and as unioncare.ear on
 * Payara Server with PostgreSQL.
 */
@Tag("once")
class BothPackagingsIT {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private static final String TRIAL =
      """
      {"pack":"qianshan-2020","union":"340882-0001","applicationDate":"2020-03-15","members":3,
       "worker":"STAFF","income":{"wages":"18000.00"},"inHardshipAfterRelief":true}
      """;

  @Test
  void the_jar_and_the_ear_answer_alike() throws Exception {
    RunningServer micro = RunningServer.shared();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        PayaraServer server =
            PayaraServer.start(
                RunningServer.emptyFolder(),
                List.of(
                    "-Dunioncare.demo=true",
                    "-Dunioncare.demo.password=" + RunningServer.PASSWORD,
                    "-Dunioncare.clock=" + RunningServer.CLOCK,
                    "-Dunioncare.db.class=org.postgresql.ds.PGSimpleDataSource",
                    "-Dunioncare.db.url=postgresql://127.0.0.1:"
                        + postgres.getPort()
                        + "/postgres?reWriteBatchedInserts=true",
                    "-Dunioncare.db.user=postgres",
                    "-Dunioncare.db.password=postgres"))) {
      awaitReady(server);
      for (String page : List.of("/sign-in.xhtml", "/", "/health/ready", "/openapi")) {
        assertThat(get(server.at(page)).statusCode())
            .as(page)
            .isEqualTo(get(micro.at(page)).statusCode())
            .isEqualTo(200);
      }
      assertThat(get(server.at("/sign-in.xhtml")).body()).contains("困难职工帮扶管理系统");
      HttpResponse<String> trial = assess(server.at("/api/v1/assessments"), "340882-0001.clerk");
      assertThat(trial.statusCode()).as(trial.body()).isEqualTo(200);
      assertThat(trial.body())
          .isEqualTo(assess(micro.at("/api/v1/assessments"), "340882-0001.clerk").body())
          .contains("\"qualifies\":true");
      assertThat(assess(server.at("/api/v1/assessments"), "340882.finance").statusCode())
          .as("finance has no duty to assess")
          .isEqualTo(403);
      assertThat(new ServerLog(server.log()).severe()).isEmpty();
    }
  }

  private static void awaitReady(PayaraServer server) throws InterruptedException, IOException {
    long end = System.nanoTime() + 240_000_000_000L;
    while (!RunningServer.isReady(server.at("/health/ready"))) {
      if (System.nanoTime() > end || server.log().contains("Boot Command deploy failed")) {
        throw new IllegalStateException(server.log());
      }
      Thread.sleep(500);
    }
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> assess(URI address, String account) throws Exception {
    String pair = account + ":" + RunningServer.PASSWORD;
    return HTTP.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
            .POST(BodyPublishers.ofString(TRIAL))
            .build(),
        BodyHandlers.ofString());
  }
}
