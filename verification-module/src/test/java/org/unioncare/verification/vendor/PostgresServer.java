package org.unioncare.verification.vendor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A PostgreSQL server for the tests of a class, and empty databases on it. */
public final class PostgresServer implements BeforeAllCallback, AfterAllCallback {
  private EmbeddedPostgres server;
  private int databases;

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    server = EmbeddedPostgres.start();
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    server.close();
  }

  /** Another database at each call. */
  public DataSource emptyDatabase() throws SQLException {
    String name = "empty" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return server.getDatabase("postgres", name);
  }
}
