package org.unioncare.verification.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged unioncare.jar in a process of its own, on loopback, with demo data, a fixed clock
 * and the database that the run is for ({@code unioncare.vendor}: h2 or postgresql).
 */
public final class RunningServer implements AutoCloseable {
  public static final String PASSWORD = "Verify-2026-pass";

  /** A Thursday in the middle of a week without holidays: the same day in every run. */
  public static final String CLOCK = "2020-11-19T10:00:00";

  private static final Path JAR =
      Path.of("../server/target/unioncare.jar").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static RunningServer shared;

  private final Process process;
  private final int port;
  private final Path folder;
  private final EmbeddedPostgres postgres;

  private RunningServer(Process process, int port, Path folder, EmbeddedPostgres postgres) {
    this.process = process;
    this.port = port;
    this.folder = folder;
    this.postgres = postgres;
  }

  /** The one server that all black-box tests of a run talk to; it ends with the run. */
  public static synchronized RunningServer shared() {
    if (shared == null) {
      RunningServer server = start(emptyFolder(), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      shared = server;
    }
    return shared;
  }

  /** A server of its own on a data folder, with further settings. */
  public static RunningServer start(Path folder, Map<String, String> settings) {
    try {
      EmbeddedPostgres postgres =
          "postgresql".equals(vendor())
              ? EmbeddedPostgres.builder().setDataDirectory(folder.resolve("pg")).start()
              : null;
      Map<String, String> all = new HashMap<>(database(folder, postgres));
      all.put("unioncare.demo", "true");
      all.put("unioncare.demo.password", PASSWORD);
      all.put("unioncare.clock", CLOCK);
      all.putAll(settings);
      int port = freePort();
      RunningServer server = new RunningServer(launch(folder, port, all), port, folder, postgres);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Two servers at the same moment on one empty PostgreSQL, without demo data; whoever called
   * closes both and then the database.
   */
  public static List<RunningServer> startTwo(Path folder, EmbeddedPostgres postgres)
      throws IOException {
    Map<String, String> settings = new HashMap<>(database(folder, postgres));
    settings.put("unioncare.job.calendar", "false");
    List<RunningServer> both = new ArrayList<>();
    for (String name : List.of("one", "other")) {
      Path own = Files.createDirectories(folder.resolve(name));
      int port = freePort();
      both.add(new RunningServer(launch(own, port, settings), port, own, null));
    }
    both.forEach(RunningServer::awaitReady);
    return both;
  }

  /** Which database this run is for. */
  public static String vendor() {
    return System.getProperty("unioncare.vendor", "h2");
  }

  public static Path emptyFolder() {
    try {
      Path parent = Files.createDirectories(Path.of("target/servers").toAbsolutePath());
      return Files.createTempDirectory(parent, vendor() + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public Path folder() {
    return folder;
  }

  public long pid() {
    return process.pid();
  }

  /**
   * The JDBC address under which a test may look at the tables of a running PostgreSQL, else null.
   */
  public String jdbcUrl() {
    return postgres == null ? null : postgres.getJdbcUrl("postgres", "postgres");
  }

  /** What the server wrote to its log so far. */
  public String log() {
    try {
      return Files.readString(folder.resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the process at once, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Starts a new process on the same folder and database. */
  public RunningServer startAgain(Map<String, String> settings) {
    try {
      Map<String, String> all = new HashMap<>(database(folder, postgres));
      all.put("unioncare.demo", "true");
      all.put("unioncare.demo.password", PASSWORD);
      all.put("unioncare.clock", CLOCK);
      all.putAll(settings);
      int next = freePort();
      RunningServer server = new RunningServer(launch(folder, next, all), next, folder, postgres);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the server as an operator does, and its database. */
  @Override
  public void close() {
    stop();
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Stops the server and leaves its database. */
  public void stop() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, String> database(Path folder, EmbeddedPostgres postgres) {
    if (postgres == null) {
      return Map.of(
          "unioncare.db.url",
          "h2:file:" + folder.resolve("unioncare") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }
    return Map.of(
        "unioncare.db.class", "org.postgresql.ds.PGSimpleDataSource",
        "unioncare.db.url",
            "postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true",
        "unioncare.db.user", "postgres",
        "unioncare.db.password", "postgres");
  }

  private static Process launch(Path folder, int port, Map<String, String> settings)
      throws IOException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(
          JAR + " is missing: build the server module first (./test does)");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Duser.timezone=Asia/Shanghai",
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp"))));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(
        List.of("-jar", JAR.toString(), "--port", String.valueOf(port), "--nohazelcast"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()))
        .start();
  }

  private void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the server ended; its log:\n" + tail());
      }
      if (isReady(at("/health/ready"))) {
        return;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("not ready after " + PATIENCE + "; its log:\n" + tail());
  }

  /** Whether the address answers 200. */
  public static boolean isReady(URI address) {
    try {
      HttpRequest ask = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String tail() {
    String log = log();
    return log.substring(Math.max(0, log.length() - 6000));
  }

  /** A port that nothing listens on at the moment. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
