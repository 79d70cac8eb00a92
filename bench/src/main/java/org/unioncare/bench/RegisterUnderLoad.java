package org.unioncare.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The list of archives and filing on a register of 100,000 households: {@code RegisterUnderLoad
 * <unioncare.jar> <port> <h2|postgresql>}.
 */
public final class RegisterUnderLoad {
  private static final String PASSWORD = "Bench-only-2026";
  private static final int COPIES = 49;
  private static final int[] USERS = {1, 8, 16};
  private static final int READS = 640;
  private static final int FILINGS = 160;
  private static final List<String> CLERKS =
      List.of("340882-0001.clerk", "340882-0002.clerk", "340882-0003.clerk", "340882-0004.clerk");

  private final AtomicInteger filed = new AtomicInteger();

  private RegisterUnderLoad() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException, ExecutionException {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    int port = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("unioncare-bench");
    try (Database database = Database.of(arguments[2], folder)) {
      List<String> settings = new ArrayList<>(database.settings());
      settings.add("-Dunioncare.demo=true");
      settings.add("-Dunioncare.demo.password=" + PASSWORD);
      settings.add("-Djava.io.tmpdir=" + folder);
      Path log = folder.resolve("server.log");
      try (RunningServer server = RunningServer.start(jar, port, log, settings)) {
        server.awaitOk("/health/ready");
      }
      fill(database);
      try (RunningServer server = RunningServer.start(jar, port, log, settings)) {
        server.awaitOk("/health/ready");
        new RegisterUnderLoad().measure(server);
        Report.line("resident after it: " + server.residentMiB() + " MiB");
      }
    }
    Folders.delete(folder);
  }

  private static void fill(Database database) throws SQLException {
    long from = System.nanoTime();
    try (Connection connection = database.connection()) {
      long archives = new RegisterFiller(connection).copy(COPIES);
      Report.line(
          "%d archives written in %.0f s".formatted(archives, (System.nanoTime() - from) / 1e9));
    }
  }

  private void measure(RunningServer server)
      throws IOException, InterruptedException, ExecutionException {
    List<Officer> clerks =
        CLERKS.stream().map(name -> new Officer(server.address(), name, PASSWORD)).toList();
    Officer city = new Officer(server.address(), "3408.reviewer", PASSWORD);
    Officer nation = new Officer(server.address(), "0.reviewer", PASSWORD);
    Load.run(4, 50, (user, turn) -> ok(nation.get("/api/v1/archives?size=50")));
    Load.run(4, 15, (user, turn) -> file(clerks.get(user % clerks.size())));
    Report.line(Samples.head());
    for (int users : USERS) {
      Report.line(
          Load.run(users, READS / users, (u, t) -> ok(nation.get("/api/v1/archives?size=50")))
              .row("list, national union", users));
      Report.line(
          Load.run(
                  users,
                  READS / users,
                  (u, t) -> ok(city.get("/api/v1/archives?size=50&status=ACTIVE")))
              .row("list, one city, in force", users));
      Report.line(
          Load.run(
                  users,
                  READS / users,
                  (u, t) -> ok(nation.get("/api/v1/archives?size=50&q=%E7%8E%8B%E4%BC%9F")))
              .row("search by name, national union", users));
      Report.line(
          Load.run(users, FILINGS / users, (u, t) -> file(clerks.get(u % clerks.size())))
              .row("filing", users));
    }
  }

  private boolean file(Officer clerk) throws IOException, InterruptedException {
    return ok(clerk.post("/api/v1/archives", Household.body(filed.incrementAndGet())));
  }

  private static boolean ok(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 500) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.statusCode() < 300;
  }
}
