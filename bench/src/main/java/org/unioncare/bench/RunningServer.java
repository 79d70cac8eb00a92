package org.unioncare.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One unioncare.jar running as a process of its own, as an operator runs it. */
final class RunningServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private static final List<String> AS_RUN_DOES =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.timezone=Asia/Shanghai",
          "-Dfile.encoding=UTF-8");

  private final Process process;
  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private RunningServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts the jar; returns at once.
   *
   * @param settings options of the JVM and MicroProfile Config keys, such as {@code
   *     -Dunioncare.demo=true}
   */
  static RunningServer start(Path jar, int port, Path log, List<String> settings)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(AS_RUN_DOES);
    command.addAll(settings);
    command.addAll(
        List.of("-jar", jar.toString(), "--port", String.valueOf(port), "--nohazelcast"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .directory(log.getParent().toFile())
            .start();
    return new RunningServer(process, URI.create("http://127.0.0.1:" + port));
  }

  URI address() {
    return address;
  }

  /** Asks until a path answers 200. */
  void awaitOk(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30)).build();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      if (!process.isAlive()) {
        throw new IOException("the server ended with " + process.exitValue());
      }
      if (answersOk(request)) {
        return;
      }
      Thread.sleep(25);
    }
    throw new IOException(path + " did not answer within " + PATIENCE);
  }

  private boolean answersOk(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The memory the process holds in RAM, in MiB. */
  long residentMiB() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          / 1024;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
