package org.unioncare.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Cold start to the first page and the memory after it, on an empty register and on one that is
 * already filled: {@code ColdStart <unioncare.jar> <port> <runs>}.
 */
public final class ColdStart {
  private ColdStart() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    int port = Integer.parseInt(arguments[1]);
    int runs = Integer.parseInt(arguments[2]);
    Report.line("| start | ready s | first page s | resident MiB after it |");
    Report.line("| --- | --- | --- | --- |");
    for (int run = 1; run <= runs; run++) {
      Path folder = Files.createTempDirectory("unioncare-bench");
      measure("first, demo data written (" + run + ")", jar, port, folder);
      measure("second, data kept (" + run + ")", jar, port, folder);
      Folders.delete(folder);
    }
  }

  private static void measure(String what, Path jar, int port, Path folder)
      throws IOException, InterruptedException {
    List<String> settings =
        List.of(
            "-Djava.io.tmpdir=" + folder,
            "-Dunioncare.demo=true",
            "-Dunioncare.demo.password=bench-only-1",
            "-Dunioncare.db.url=h2:file:" + folder.resolve("unioncare") + ";WRITE_DELAY=0");
    long from = System.nanoTime();
    try (RunningServer server =
        RunningServer.start(jar, port, folder.resolve("server.log"), settings)) {
      server.awaitOk("/health/ready");
      long ready = System.nanoTime();
      server.awaitOk("/sign-in.xhtml");
      long page = System.nanoTime();
      Report.line(
          "| %s | %.1f | %.1f | %d |"
              .formatted(what, (ready - from) / 1e9, (page - from) / 1e9, server.residentMiB()));
    }
  }
}
