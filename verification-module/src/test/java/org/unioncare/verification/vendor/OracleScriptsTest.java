package org.unioncare.verification.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No Oracle server runs here: its scripts are parsed by an Oracle grammar and checked for types it
 * lacks.
 */
class OracleScriptsTest {
  private static final Path MIGRATIONS =
      Path.of("../persistence-module/src/main/resources/db/migration");
  private static final Pattern FORBIDDEN_TYPE =
      Pattern.compile(
          "\\b(BIGINT|TEXT|BOOLEAN|SERIAL|BIGSERIAL|DOUBLE|UUID|JSONB?|BYTEA|TINYINT|DATETIME|AUTO_INCREMENT|VARCHAR)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION = Pattern.compile("^V(\\d+)__");

  @TestFactory
  Stream<DynamicTest> every_statement_is_oracle() throws IOException {
    return scripts("oracle").stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.getFileName().toString(),
                    () -> {
                      for (String statement : OracleGrammar.statements(Files.readString(script))) {
                        OracleGrammar.parse(statement);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> no_script_uses_a_type_that_oracle_lacks() throws IOException {
    return scripts("oracle").stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.getFileName().toString(),
                    () ->
                        assertThat(
                                FORBIDDEN_TYPE
                                    .matcher(
                                        OracleGrammar.withoutComments(Files.readString(script)))
                                    .results()
                                    .map(r -> r.group())
                                    .toList())
                            .isEmpty()));
  }

  @Test
  void oracle_has_a_script_for_every_version_the_others_have() throws IOException {
    assertThat(versions("oracle")).isEqualTo(versions("common")).isNotEmpty();
  }

  @Test
  void the_same_tables_and_columns_stand_on_both_sides() throws IOException {
    assertThat(OracleGrammar.tables(all("oracle"))).isEqualTo(OracleGrammar.tables(all("common")));
  }

  @Test
  void the_grammar_refuses_what_is_not_oracle() {
    assertThatThrownBy(() -> OracleGrammar.parse("CREATE TABLE t (a NUMBER(19) PRIMARY, KEY)"))
        .isInstanceOf(RuntimeException.class);
    assertThat(FORBIDDEN_TYPE.matcher("CREATE TABLE t (a BIGINT)").find()).isTrue();
  }

  private static TreeSet<String> versions(String folder) throws IOException {
    return scripts(folder).stream()
        .map(p -> VERSION.matcher(p.getFileName().toString()))
        .filter(m -> m.find())
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String all(String folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path script : scripts(folder)) {
      text.append(Files.readString(script)).append('\n');
    }
    return text.toString();
  }

  private static List<Path> scripts(String folder) throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
    }
  }
}
