package org.unioncare.verification.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Payara Server out of its Maven distribution with unioncare.ear deployed, as docs/operations.md
 * tells an operator: on loopback, without data grid and message broker.
 */
public final class PayaraServer implements AutoCloseable {
  private static final Path EAR =
      Path.of("../ear/target/unioncare.ear").toAbsolutePath().normalize();
  private static final Path POST_BOOT =
      Path.of("../config/server/payara-post-boot.txt").toAbsolutePath().normalize();

  private final Path home;
  private final int port;

  private PayaraServer(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /** Unpacks, sets up and starts a domain with the EAR, with these settings. */
  public static PayaraServer start(Path folder, List<String> settings) throws IOException {
    unpack(Path.of(System.getProperty("payara.zip")), folder);
    Path home = folder.resolve("payara6");
    int port = RunningServer.freePort();
    Path domain = home.resolve("glassfish/domains/domain1/config/domain.xml");
    Files.writeString(domain, onLoopback(Files.readString(domain), port, settings));
    Path commands = folder.resolve("post-boot.txt");
    Files.writeString(
        commands,
        Files.readString(POST_BOOT) + "deploy --name unioncare --contextroot / " + EAR + "\n");
    PayaraServer server = new PayaraServer(home, port);
    server.asadmin(
        "start-domain",
        "--timeout",
        "120",
        "--postbootcommandfile",
        commands.toString(),
        "domain1");
    return server;
  }

  /** Where the deployed application answers. */
  public java.net.URI at(String path) {
    return java.net.URI.create("http://127.0.0.1:" + port + path);
  }

  public String log() throws IOException {
    return Files.readString(home.resolve("glassfish/domains/domain1/logs/server.log"));
  }

  @Override
  public void close() throws IOException {
    asadmin("stop-domain", "--kill", "true", "domain1");
  }

  private void asadmin(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(home.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.getParent().resolve("asadmin.log").toFile())
            .start();
    try {
      if (!process.waitFor(240, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(
            String.join(" ", words)
                + ": "
                + Files.readString(home.getParent().resolve("asadmin.log")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String onLoopback(String domain, int port, List<String> settings)
      throws IOException {
    StringBuilder options = new StringBuilder();
    settings.forEach(s -> options.append("<jvm-options>").append(s).append("</jvm-options>"));
    return domain
        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
        .replace(
            "<network-listener port=\"8080\"",
            "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"")
        .replace("<network-listener port=\"8181\"", listener())
        .replace("<network-listener port=\"4848\"", listener())
        .replaceFirst(
            "<hazelcast-config-specific-configuration></hazelcast-config-specific-configuration>",
            "<hazelcast-config-specific-configuration enabled=\"false\"/>"
                + "<jms-service type=\"DISABLED\" default-jms-host=\"off\"><jms-host name=\"off\" host=\"127.0.0.1\" port=\"7676\"/></jms-service>")
        .replaceFirst("port=\"3700\"", "port=\"" + RunningServer.freePort() + "\"")
        .replaceFirst("port=\"8686\"", "port=\"" + RunningServer.freePort() + "\"")
        .replaceFirst(
            "<jvm-options>-Dosgi.shell.telnet.port=6666</jvm-options>",
            "<jvm-options>-Dosgi.shell.telnet.port="
                + RunningServer.freePort()
                + "</jvm-options>"
                + options);
  }

  private static String listener() throws IOException {
    return "<network-listener address=\"127.0.0.1\" port=\"" + RunningServer.freePort() + "\"";
  }

  private static void unpack(Path zip, Path folder) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(zip));
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
  }
}
