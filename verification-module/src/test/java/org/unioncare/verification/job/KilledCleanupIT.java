package org.unioncare.verification.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.verification.server.RunningServer.emptyFolder;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.Caller.Answer;
import org.unioncare.verification.server.RunningServer;

/**
 * A server is killed in the middle of the annual clean-up and started again: the run is taken up
 * where it stood and ends with what an undisturbed run proposes, each proposal once.
 */
class KilledCleanupIT {
  private static final int ARCHIVES = 3000;
  private static final String DISTURBED = "5105-1999";
  private static final String UNDISTURBED = "5111-1999";
  private static final String CLEANUP = "/api/v1/jobs/annual-archive-cleanup";
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
    }
    server = server.startAgain(SMALL_CHUNKS);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void a_killed_run_is_taken_up_again_and_ends_as_an_undisturbed_one() throws Exception {
    Caller other = Caller.as(server, "5111.chair");
    JsonObject undisturbed = start(other, "5111");
    ended(other, undisturbed.getInt("execution"));

    Caller chair = Caller.as(server, "5105.chair");
    int execution = start(chair, "5105").getInt("execution");
    JsonObject middle =
        until(chair, execution, run -> run.getInt("read") > ARCHIVES && run.getInt("written") > 0);
    assertThat(middle.getString("status")).isEqualTo("STARTED");
    Answer second = chair.post(CLEANUP, order("5105"));
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
    JsonObject rerun = ended(chair, start(chair, "5105").getInt("execution"));
    assertThat(rerun.getInt("written")).isZero();

    server.stop();
    try (RegisterFilling register = RegisterFilling.of(server)) {
      List<String> proposals = register.proposals(DISTURBED);
      assertThat(proposals).doesNotHaveDuplicates().isEqualTo(register.proposals(UNDISTURBED));
      assertThat(RegisterFilling.grounds(proposals))
          .containsExactlyInAnyOrder("NO_AID_IN_TWO_YEARS", "AGE_REACHED", "DECEASED");
    }
  }

  private static JsonObject start(Caller caller, String union) {
    Answer answer = caller.post(CLEANUP, order(union));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String order(String union) {
    return "{\"asOf\":\"2020-09-01\",\"union\":\"%s\"}".formatted(union);
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
