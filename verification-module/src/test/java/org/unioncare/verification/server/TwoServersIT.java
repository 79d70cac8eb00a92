package org.unioncare.verification.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two servers that start at the same moment on one empty database found one register between them:
 * the schema, the shipped packs and lines, the national union and its administrators, each once.
 */
@Tag("once")
class TwoServersIT {

  @Test
  void two_servers_found_one_register() throws Exception {
    Path folder = RunningServer.emptyFolder();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      List<RunningServer> both = RunningServer.startTwo(folder, postgres);
      try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
        assertThat(count(connection, "trade_union")).isEqualTo(1);
        assertThat(count(connection, "account")).isEqualTo(3);
        assertThat(count(connection, "installation")).isEqualTo(1);
        assertThat(count(connection, "policy_pack")).isPositive();
        assertThat(count(connection, "flyway_schema_history WHERE NOT success")).isZero();
        for (RunningServer each : both) {
          assertThat(new ServerLog(each.log()).severe()).isEmpty();
        }
        assertThat(both)
            .filteredOn(each -> each.log().contains("founded with"))
            .as("which founded the register")
            .hasSize(1);
      } finally {
        both.forEach(RunningServer::close);
      }
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
