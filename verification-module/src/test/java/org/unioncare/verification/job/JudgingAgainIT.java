package org.unioncare.verification.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/** Every decision of the register is confirmed by its own pack; another day's rules are listed. */
class JudgingAgainIT {
  private final RunningServer server = RunningServer.shared();
  private final Caller chair = Caller.as(server, "0.chair");

  @Test
  void every_stored_decision_gives_the_same_answer_again() throws InterruptedException {
    JsonObject run = run("decision-check", "2020-11-19");

    assertThat(run.getInt("read")).isEqualTo(run.getInt("total")).isGreaterThan(1000);
    assertThat(numbers(findings(run), "archiveNo")).isEmpty();
    assertThat(run.getInt("written")).isZero();
  }

  @Test
  void a_decision_that_a_hand_in_the_database_changed_is_found()
      throws InterruptedException, SQLException {
    assumeTrue(server.jdbcUrl() != null, "the file of a running H2 is open to nobody else");
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
        Statement statement = connection.createStatement()) {
      String changed = municipalWithoutGrants(statement);
      String byHand = "UPDATE hardship_archive SET archive_level = '%s' WHERE archive_no = '%s'";
      statement.executeUpdate(byHand.formatted("GRASSROOTS", changed));
      try {
        assertThat(numbers(findings(run("decision-check", "2020-11-19")), "archiveNo"))
            .containsExactly(changed);
      } finally {
        statement.executeUpdate(byHand.formatted("MUNICIPAL", changed));
      }
    }
  }

  private static String municipalWithoutGrants(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            """
            SELECT MIN(a.archive_no) FROM hardship_archive a
            WHERE a.status = 'ACTIVE' AND a.archive_level = 'MUNICIPAL' AND NOT EXISTS (
              SELECT 1 FROM aid_grant g WHERE g.archive_id = a.id)""")) {
      found.next();
      return found.getString(1);
    }
  }

  private static List<String> numbers(JsonObject page, String field) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString(field))
        .toList();
  }

  @Test
  void what_the_rules_of_another_day_would_change_is_listed_and_nothing_is_changed()
      throws InterruptedException {
    JsonObject run = run("reassessment", "2017-01-01");

    assertThat(run.getInt("written")).isPositive();
    JsonObject first = findings(run).getJsonArray("items").getJsonObject(0);
    JsonObject archive = chair.get("/api/v1/archives/" + first.getString("archiveNo")).json();
    assertThat(archive.getString("level")).isEqualTo(first.getString("levelBefore"));
    assertThat(archive.getString("status")).isEqualTo("ACTIVE");
    Caller elsewhere = Caller.as(server, "511129-0001.clerk");
    assertThat(
            elsewhere
                .get("/api/v1/judgement-findings?size=200&run=" + run.getInt("execution"))
                .text())
        .doesNotContain("\"union\":\"51050");
  }

  private JsonObject findings(JsonObject run) {
    return chair.get("/api/v1/judgement-findings?run=" + run.getInt("execution")).json();
  }

  private JsonObject run(String job, String asOf) throws InterruptedException {
    Answer begun =
        chair.post("/api/v1/jobs/" + job, "{\"asOf\":\"%s\",\"union\":\"0\"}".formatted(asOf));
    assertThat(begun.status()).as(begun.text()).isEqualTo(200);
    JsonObject run = begun.json();
    for (int tenths = 0; tenths < 1200 && run.isNull("endedAt"); tenths++) {
      Thread.sleep(100);
      run = chair.get("/api/v1/jobs/" + run.getInt("execution")).json();
    }
    assertThat(run.getString("status")).as(run.toString()).isEqualTo("COMPLETED");
    return run;
  }
}
