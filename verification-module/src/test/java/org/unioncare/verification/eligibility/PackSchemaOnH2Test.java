package org.unioncare.verification.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;
import org.h2.tools.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unioncare.persistence.shared.Schema;
import org.unioncare.verification.vendor.EmptyDatabases;

class PackSchemaOnH2Test extends PackSchemaRules {
  @TempDir private Path folder;

  @Override
  DataSource emptyDatabase() {
    return EmptyDatabases.inMemory();
  }

  @Test
  void the_guard_holds_when_the_file_is_opened_again_and_after_a_restore() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("unioncare");
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    Schema.migrate(source);
    onto(url, line(1, "3408", "585.00"));
    assertRefused(url);

    String script = folder.resolve("backup.sql").toString();
    Script.process(url, "", "", script, "", "");
    String restored = "jdbc:h2:file:" + folder.resolve("restored");
    RunScript.execute(restored, "", "", script, null, false);
    assertRefused(restored);
  }

  private static void assertRefused(String url) throws SQLException {
    for (String act : List.of("DELETE FROM", "TRUNCATE TABLE")) {
      assertThatThrownBy(() -> onto(url, act + " minimum_living_line"))
          .isInstanceOf(SQLException.class);
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet line = statement.executeQuery("SELECT amount FROM minimum_living_line")) {
      assertThat(line.next()).isTrue();
      assertThat(line.getString(1)).isEqualTo("585.00");
    }
  }

  private static void onto(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
