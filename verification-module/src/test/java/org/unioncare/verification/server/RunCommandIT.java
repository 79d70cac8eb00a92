package org.unioncare.verification.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./run says in one line what is wrong and what to do, and stops cleanly. */
@Tag("once")
class RunCommandIT {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  private record Outcome(int code, String said) {}

  @BeforeAll
  static void the_jar_is_newer_than_its_sources() throws IOException {
    Files.setLastModifiedTime(
        TOP.resolve("server/target/unioncare.jar"),
        java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2100-01-01T00:00:00Z")));
  }

  @Test
  void a_busy_port_is_named_with_the_way_out() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Outcome outcome = run(List.of(), "--port", "" + busy.getLocalPort(), "--data", "" + folder);
      assertRefused(outcome, "端口 " + busy.getLocalPort() + " 已被占用", "--port");
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws Exception {
    assertRefused(
        run(List.of(), "--data", "/proc/unioncare"), "数据文件夹 /proc/unioncare 不能写入", "--data");
  }

  @Test
  void an_old_java_is_named_with_the_one_that_is_needed() throws Exception {
    tool("java", "echo '    java.specification.version = 11' >&2");
    assertRefused(run(List.of("JAVA_HOME="), "--data", "" + folder), "Java 版本是 11", "JDK 17");
  }

  @Test
  void a_full_disk_is_named() throws Exception {
    tool("df", "echo head; echo '/dev/x 1000 1000 20480 99% /'");
    assertRefused(run(List.of(), "--data", "" + folder), "只剩 20 MB", "--data");
  }

  @Test
  void a_missing_maven_is_named_when_something_must_be_built() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("clone"));
    Files.copy(TOP.resolve("run"), copy.resolve("run"));
    copy.resolve("run").toFile().setExecutable(true);
    for (String word :
        List.of(
            "bash", "env", "dirname", "sed", "awk", "df", "mkdir", "find", "flock", "mktemp", "cat",
            "rm")) {
      Path found = which(word);
      if (found != null) {
        Files.createSymbolicLink(bin().resolve(word), found);
      }
    }
    Files.createSymbolicLink(
        bin().resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
    Outcome outcome =
        outcome(
            copy.resolve("run"),
            List.of("PATH=" + bin(), "JAVA_HOME="),
            "--port",
            "" + RunningServer.freePort(),
            "--data",
            "" + folder.resolve("data"));
    assertRefused(outcome, "没有找到 Maven", "apt-get install maven");
  }

  @Test
  void it_starts_refuses_a_second_one_on_the_same_folder_and_stops_cleanly() throws Exception {
    int port = RunningServer.freePort();
    Path data = folder.resolve("data");
    Process process =
        new ProcessBuilder(TOP.resolve("run").toString(), "--port", "" + port, "--data", "" + data)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    try {
      await(port, process);
      assertRefused(
          run(List.of(), "--port", "" + RunningServer.freePort(), "--data", "" + data),
          "正被另一个 Unioncare 使用",
          "--data");
    } finally {
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    String said = Files.readString(folder.resolve("out"));
    assertThat(said)
        .contains("http://127.0.0.1:" + port + "/")
        .contains("510502-0001.clerk")
        .contains("密码")
        .contains("已停止");
    assertThat(data.resolve("unioncare.mv.db")).exists();
  }

  private void await(int port, Process process) throws Exception {
    long end = System.nanoTime() + 120_000_000_000L;
    while (!RunningServer.isReady(
        java.net.URI.create("http://127.0.0.1:" + port + "/health/ready"))) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("out"))).isTrue();
      assertThat(System.nanoTime()).as("two minutes").isLessThan(end);
      Thread.sleep(300);
    }
  }

  private static void assertRefused(Outcome outcome, String problem, String wayOut) {
    assertThat(outcome.code()).as(outcome.said()).isNotZero();
    assertThat(outcome.said().strip().lines()).as("one line").hasSize(1);
    assertThat(outcome.said()).contains(problem).contains(wayOut);
  }

  private Outcome run(List<String> environment, String... words) throws Exception {
    List<String> all = new ArrayList<>(environment);
    if (Files.isDirectory(folder.resolve("bin"))) {
      all.add("PATH=" + bin() + ":" + System.getenv("PATH"));
    }
    return outcome(TOP.resolve("run"), all, words);
  }

  private static Outcome outcome(Path script, List<String> environment, String... words)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    for (String pair : environment) {
      builder.environment().put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }

  private Path bin() throws IOException {
    return Files.createDirectories(folder.resolve("bin"));
  }

  private void tool(String name, String script) throws IOException {
    Path tool = bin().resolve(name);
    Files.writeString(tool, "#!/bin/sh\n" + script + "\n");
    tool.toFile().setExecutable(true);
  }

  private static Path which(String word) {
    for (String part : System.getenv("PATH").split(":")) {
      Path path = Path.of(part, word);
      if (Files.isExecutable(path)) {
        return path;
      }
    }
    return null;
  }
}
