package org.unioncare.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database a load is measured on: H2 in a file, or a PostgreSQL of its own on loopback. */
final class Database implements AutoCloseable {
  private final Path folder;
  private final EmbeddedPostgres postgres;

  private Database(Path folder, EmbeddedPostgres postgres) {
    this.folder = folder;
    this.postgres = postgres;
  }

  /**
   * @param vendor {@code h2} or {@code postgresql}
   */
  static Database of(String vendor, Path folder) throws IOException {
    return switch (vendor) {
      case "h2" -> new Database(folder, null);
      case "postgresql" ->
          new Database(
              folder,
              EmbeddedPostgres.builder()
                  .setDataDirectory(folder.resolve("pg"))
                  .setServerConfig("shared_buffers", "256MB")
                  .setServerConfig("max_connections", "100")
                  .start());
      default -> throw new IllegalArgumentException("h2 or postgresql, not " + vendor);
    };
  }

  /** What the server is told about it. */
  List<String> settings() {
    if (postgres == null) {
      return List.of(
          "-Dunioncare.db.url=h2:file:" + folder.resolve("unioncare") + ";WRITE_DELAY=0");
    }
    return List.of(
        "-Dunioncare.db.class=org.postgresql.ds.PGSimpleDataSource",
        "-Dunioncare.db.url=postgresql://127.0.0.1:"
            + postgres.getPort()
            + "/postgres?reWriteBatchedInserts=true",
        "-Dunioncare.db.user=postgres",
        "-Dunioncare.db.password=postgres");
  }

  /** A connection past the server; H2's file is free only while no server runs. */
  Connection connection() throws SQLException {
    return postgres == null
        ? DriverManager.getConnection(
            "jdbc:h2:file:" + folder.resolve("unioncare"), "unioncare", "unioncare")
        : postgres.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }
}
