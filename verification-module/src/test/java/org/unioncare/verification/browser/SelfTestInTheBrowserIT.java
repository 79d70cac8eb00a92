package org.unioncare.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.RunningServer;

/** A worker with a telephone and no account asks what to expect, and leaves nothing behind. */
class SelfTestInTheBrowserIT {
  private final RunningServer server = RunningServer.shared();

  @Test
  void ten_questions_say_what_to_expect_what_to_bring_and_where_to_go_and_keep_nothing()
      throws SQLException {
    Map<String, Long> before = rows();
    try (Person worker = Person.before(server, 390)) {
      worker.page().getByText("困难职工自测").click();
      worker.settles();
      for (String region : List.of("安徽省总工会", "安庆市总工会", "潜山市总工会")) {
        worker.sees(region).click();
        worker.settles();
      }
      worker.presses("看结果");
      assertThat(worker.reads()).contains("必须填写").doesNotContain("申请时要带的材料");

      worker.page().locator("input[id$=':members']").fill("3");
      worker.page().locator("input[id$=':income']").fill("28800");
      worker.page().locator("input[id$=':illness']").fill("9000");
      worker.presses("看结果");
      assertThat(worker.reads())
          .contains("你家可能符合全国级", "800.00 元", "申请时要带的材料", "潜山市总工会", "不是决定")
          .doesNotContain("???");
      assertThat(worker.mustScrollSideways()).isFalse();
      assertThat(worker.complaints()).isEmpty();
      assertThat(worker.page().inputValue("input[id$=':members']")).isEqualTo("3");
      worker.picture("self-test-390");
    }
    assertThat(rows()).isEqualTo(before);
  }

  /**
   * How many rows each table has; only a database of its own can be asked while the server runs.
   */
  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    if (server.jdbcUrl() == null) {
      return rows;
    }
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet found =
          connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
        while (found.next()) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
      assertThat(tables).contains("audit_record", "hardship_archive", "account");
      for (String table : tables) {
        try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }
}
