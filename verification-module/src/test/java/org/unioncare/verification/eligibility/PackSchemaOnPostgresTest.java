package org.unioncare.verification.eligibility;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PackSchemaOnPostgresTest extends PackSchemaRules {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void a_published_version_and_a_published_line_are_never_deleted() {
    for (String act : List.of("DELETE FROM ", "TRUNCATE ")) {
      assertThatThrownBy(() -> run(act + "policy_pack")).isInstanceOf(SQLException.class);
    }
    assertThatThrownBy(
            () -> {
              run(line(1, "3408", "585.00"));
              run("DELETE FROM minimum_living_line");
            })
        .hasMessageContaining("correction");
  }

  @Override
  DataSource emptyDatabase() throws SQLException {
    String name = "pack" + COUNT.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return server.getDatabase("postgres", name);
  }
}
