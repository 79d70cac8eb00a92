package org.unioncare.verification.job;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.verification.server.RunningServer.emptyFolder;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/**
 * A server is killed in the middle of its jobs and started again: each run is taken up where it
 * stood and ends with what an undisturbed run proposes or finds, each once.
 */
class KilledJobsIT {
  private static final int ARCHIVES = 3000;
  private static final String DISTURBED = "5105-1999";
  private static final String UNDISTURBED = "5111-1999";
  private static final String JUDGED = "3408-1999";
  private static final String CLEANUP = "annual-archive-cleanup";
  private static final String CHECK = "decision-check";
  private static final String REASSESS = "reassessment";
  private static final Map<String, String> SMALL_CHUNKS =
      Map.of("unioncare.job.chunk-size", "20", "unioncare.job.calendar", "false");

  private static RunningServer server;

  @BeforeAll
  static void fillTheRegister() throws Exception {
    server = RunningServer.start(emptyFolder(), SMALL_CHUNKS);
    server.stop();
    try (RegisterFilling register = RegisterFilling.of(server)) {
      register.activeArchives("510502-0001", DISTURBED, ARCHIVES);
      register.activeArchives("511129-0001", UNDISTURBED, ARCHIVES);
      register.activeArchives("340882-0001", JUDGED, ARCHIVES);
      register.judgedAs("程大山", JUDGED, 0);
      register.judgedAs("汪菊芳", JUDGED, 1);
    }
  }

  @BeforeEach
  void run() {
    if (!RunningServer.isReady(server.at("/health/ready"))) {
      server = server.startAgain(SMALL_CHUNKS);
    }
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void a_killed_run_is_taken_up_again_and_ends_as_an_undisturbed_one() throws Exception {
    Caller other = Caller.as(server, "5111.chair");
    JsonObject undisturbed = start(other, CLEANUP, "5111");
    ended(other, undisturbed.getInt("execution"));

    Caller chair = Caller.as(server, "5105.chair");
    int execution = start(chair, CLEANUP, "5105").getInt("execution");
    JsonObject middle =
        until(chair, execution, run -> run.getInt("read") > ARCHIVES && run.getInt("written") > 0);
    assertThat(middle.getString("status")).isEqualTo("STARTED");
    Answer second = chair.post("/api/v1/jobs/" + CLEANUP, order("5105", "2020-09-01"));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("JOB_RUNNING");

    server.kill();
    server = server.startAgain(SMALL_CHUNKS);
    chair = Caller.as(server, "5105.chair");
    JsonObject killed = until(chair, execution, run -> run.getString("status").equals("FAILED"));
    assertThat(killed.getInt("read")).isBetween(ARCHIVES, 3 * ARCHIVES - 1);

    assertThat(chair.post("/api/v1/jobs/" + execution + "/restart", "").status()).isEqualTo(200);
    JsonObject whole = ended(chair, execution);
    assertThat(whole.getInt("read")).isEqualTo(whole.getInt("total"));
    JsonObject rerun = ended(chair, start(chair, CLEANUP, "5105").getInt("execution"));
    assertThat(rerun.getInt("written")).isZero();

    server.stop();
    try (RegisterFilling register = RegisterFilling.of(server)) {
      List<String> proposals = register.proposals(DISTURBED);
      assertThat(proposals).doesNotHaveDuplicates().isEqualTo(register.proposals(UNDISTURBED));
      assertThat(RegisterFilling.grounds(proposals))
          .containsExactlyInAnyOrder("NO_AID_IN_TWO_YEARS", "AGE_REACHED", "DECEASED");
    }
  }

  /** Both judge the same archives; one kill disturbs both. */
  @Test
  void killed_judgements_are_taken_up_again_and_find_what_undisturbed_ones_find() throws Exception {
    Caller chair = Caller.as(server, "3408.chair");
    int checked = ended(chair, start(chair, CHECK, "3408").getInt("execution")).getInt("execution");
    int reassessed =
        ended(chair, start(chair, REASSESS, "3408").getInt("execution")).getInt("execution");

    int check = start(chair, CHECK, "3408").getInt("execution");
    int reassess = start(chair, REASSESS, "3408").getInt("execution");
    for (int run : List.of(check, reassess)) {
      JsonObject middle = until(chair, run, each -> each.getInt("written") > 0);
      assertThat(middle.getString("status")).isEqualTo("STARTED");
    }
    server.kill();
    server = server.startAgain(SMALL_CHUNKS);
    chair = Caller.as(server, "3408.chair");
    for (int run : List.of(check, reassess)) {
      JsonObject killed = until(chair, run, each -> each.getString("status").equals("FAILED"));
      assertThat(killed.getInt("written")).isPositive();
      assertThat(killed.getInt("read")).isLessThan(killed.getInt("total"));
      assertThat(chair.post("/api/v1/jobs/" + run + "/restart", "").status()).isEqualTo(200);
    }
    for (int run : List.of(check, reassess)) {
      JsonObject whole = ended(chair, run);
      assertThat(whole.getInt("read")).isEqualTo(whole.getInt("total"));
    }

    List<JsonObject> differing = findings(chair, check);
    assertThat(differing).doesNotHaveDuplicates().isEqualTo(findings(chair, checked));
    assertThat(differences(differing))
        .contains("DECISION_MISSING", "RECORD_ALTERED", "ARCHIVE_DIFFERS");
    List<JsonObject> changing = findings(chair, reassess);
    assertThat(changing).doesNotHaveDuplicates().isEqualTo(findings(chair, reassessed));
    assertThat(differences(changing)).contains("LEVEL_LOWER");
  }

  /** Everything a run listed, without the numbers of the rows. */
  private static List<JsonObject> findings(Caller caller, int run) {
    List<JsonObject> found = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonObject page = caller.get("/api/v1/judgement-findings?size=200&run=" + run + after).json();
      for (JsonObject item : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        found.add(Json.createObjectBuilder(item).remove("id").build());
      }
      String next = page.getString("next", null);
      after = next == null ? null : "&after=" + next;
    }
    return found;
  }

  private static Set<String> differences(List<JsonObject> findings) {
    return findings.stream().map(each -> each.getString("difference")).collect(toSet());
  }

  private static JsonObject start(Caller caller, String job, String union) {
    String asOf = job.equals(REASSESS) ? "2018-01-02" : "2020-09-01";
    Answer answer = caller.post("/api/v1/jobs/" + job, order(union, asOf));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String order(String union, String asOf) {
    return "{\"asOf\":\"%s\",\"union\":\"%s\"}".formatted(asOf, union);
  }

  private static JsonObject ended(Caller caller, int execution) throws InterruptedException {
    JsonObject run =
        until(
            caller,
            execution,
            each -> List.of("COMPLETED", "FAILED", "STOPPED").contains(each.getString("status")));
    assertThat(run.getString("status")).as(run.toString()).isEqualTo("COMPLETED");
    return run;
  }

  private static JsonObject until(Caller caller, int execution, Predicate<JsonObject> reached)
      throws InterruptedException {
    JsonObject run = null;
    for (int tenths = 0; tenths < 6000; tenths++) {
      run = caller.get("/api/v1/jobs/" + execution).json();
      if (reached.test(run)) {
        return run;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("waited in vain: " + run + "\n" + server.log());
  }
}
