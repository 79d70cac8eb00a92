package org.unioncare.verification.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.persistence.shared.Schema;

/** What the bare database refuses of packs and lines (QS-03), by SQL alone. */
abstract class PackSchemaRules {
  private Connection connection;

  abstract DataSource emptyDatabase() throws SQLException;

  @BeforeEach
  void migrate() throws SQLException {
    DataSource source = emptyDatabase();
    Schema.migrate(source);
    connection = source.getConnection();
    run(pack(1, 1, "rules", hashOf("rules")));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void a_published_text_is_not_changed() {
    assertThatThrownBy(() -> run("UPDATE policy_pack SET yaml = 'other' WHERE id = 1"))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest(name = "a published version keeps its {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "title|'y'",
        "in_force_from|DATE '2019-01-01'",
        "in_force_to|DATE '2019-01-01'",
        "place|'51'",
        "pack_version|2",
        "written_by|'z'",
        "published_by|'z'",
        "published_at|TIMESTAMP '2020-01-01 00:00:00'"
      })
  void no_column_of_a_published_version_is_changed(String column, String other) {
    assertThatThrownBy(() -> run("UPDATE policy_pack SET " + column + " = " + other))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "DELETE FROM policy_pack",
        "DELETE FROM policy_pack WHERE id = 1",
        "TRUNCATE TABLE policy_pack",
        "UPDATE minimum_living_line SET amount = 600",
        "DELETE FROM minimum_living_line",
        "TRUNCATE TABLE minimum_living_line"
      })
  void what_was_published_is_never_taken_out(String act) throws SQLException {
    run(line(1, "3408", "585.00"));
    assertThatThrownBy(() -> run(act)).isInstanceOf(SQLException.class);
    assertThat(rows("policy_pack")).isEqualTo(1);
    assertThat(rows("minimum_living_line")).isEqualTo(1);
  }

  @Test
  void a_draft_is_written_again_and_thrown_away() throws SQLException {
    run(
        """
        INSERT INTO policy_draft (id, pack_id, pack_version, title, place, yaml, union_code,
          union_path, author, written_at, draft_state, version)
        VALUES (1, 'sample', 2, 'x', '0', 'rules', '0', '/0/', 'w', CURRENT_TIMESTAMP, 'DRAFT',
          0)""");
    run("UPDATE policy_draft SET yaml = 'other rules'");
    run("DELETE FROM policy_draft");
    assertThat(rows("policy_draft")).isZero();
  }

  @Test
  void who_wrote_a_version_does_not_publish_it() {
    assertThatThrownBy(() -> run(pack(2, 2, "other", hashOf("other")).replace("'w'", "'x'")))
        .isInstanceOf(SQLException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase("four_eyes"));
  }

  @Test
  void a_line_is_corrected_by_a_further_edition_and_never_changed() throws SQLException {
    run(line(1, "3408", "585.00"));
    assertThatThrownBy(() -> run("UPDATE minimum_living_line SET amount = 600"))
        .isInstanceOf(SQLException.class);
    String edition = line(2, "3408", "600.00").replace("FALSE, 1,", "FALSE, 2,");
    assertThatThrownBy(() -> run(edition)).isInstanceOf(SQLException.class);
    assertThatCode(
            () ->
                run(
                    edition
                        .replace("entered_by,", "correction, entered_by,")
                        .replace("2, 'x'", "2, '录错', 'x'")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_text_that_does_not_fit_its_hash_is_refused() {
    assertThatThrownBy(() -> run(pack(2, 2, "other", hashOf("rules"))))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void a_version_is_published_once_and_the_next_one_follows() {
    assertThatThrownBy(() -> run(pack(2, 1, "other", hashOf("other"))))
        .isInstanceOf(SQLException.class);
    assertThatCode(() -> run(pack(2, 2, "other", hashOf("other")))).doesNotThrowAnyException();
  }

  @Test
  void a_region_has_one_line_from_a_day_and_it_is_above_zero() throws SQLException {
    run(line(1, "3408", "585.00"));
    assertThatThrownBy(() -> run(line(2, "3408", "600.00"))).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run(line(3, "5105", "0.00"))).isInstanceOf(SQLException.class);
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private int rows(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      count.next();
      return count.getInt(1);
    }
  }

  private static String hashOf(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String pack(int id, int version, String yaml, String hash) {
    return """
        INSERT INTO policy_pack (id, pack_id, pack_version, title, place, in_force_from, yaml, sha256,
          written_by, published_at, published_by)
        VALUES (%d, 'sample', %d, 'x', '0', DATE '2018-01-01', '%s', '%s', 'w', CURRENT_TIMESTAMP,
          'x')"""
        .formatted(id, version, yaml, hash);
  }

  static String line(int id, String region, String amount) {
    return """
        INSERT INTO minimum_living_line (id, region, from_day, amount, assumed, edition, entered_by,
          entered_at)
        VALUES (%d, '%s', DATE '2019-01-01', %s, FALSE, 1, 'x', CURRENT_TIMESTAMP)"""
        .formatted(id, region, amount);
  }
}
