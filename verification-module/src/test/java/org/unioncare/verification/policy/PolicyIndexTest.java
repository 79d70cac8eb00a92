package org.unioncare.verification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The index from each clause of the policy texts to the type that carries it, the pack that states
 * it and the test that holds it; docs/policy/index.md must be what this test would write.
 */
class PolicyIndexTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Path CLAUSES = TOP.resolve("docs/policy/clauses.csv");
  private static final Path INDEX = TOP.resolve("docs/policy/index.md");
  private static final Pattern CLAUSE_ID = Pattern.compile("\\b(?:QS|LZ|LW|AY|MC)-[A-Z]?\\d+\\b");

  @Test
  void the_index_says_which_type_pack_and_test_each_clause_has() throws IOException {
    String index = write();
    if (Boolean.getBoolean("unioncare.write-index")) {
      Files.writeString(INDEX, index);
    }
    assertThat(INDEX)
        .as("docs/policy/index.md; write it anew with ./test index")
        .exists()
        .hasContent(index);
  }

  @Test
  void no_type_and_no_pack_names_a_clause_that_does_not_exist() throws IOException {
    Set<String> known = clauses().keySet();
    assertThat(types().keySet()).isSubsetOf(known);
    assertThat(mentions(TOP.resolve("config/policy-packs"), ".yaml").keySet()).isSubsetOf(known);
  }

  private static String write() throws IOException {
    Map<String, Set<String>> types = types();
    Map<String, Set<String>> packs = mentions(TOP.resolve("config/policy-packs"), ".yaml");
    Map<String, Set<String>> tests = new TreeMap<>();
    for (String module : List.of("domain", "persistence", "ejb", "batch", "web", "verification")) {
      mentions(TOP.resolve(module + "-module/src/test/java"), ".java")
          .forEach((id, names) -> tests.computeIfAbsent(id, k -> new TreeSet<>()).addAll(names));
    }
    StringBuilder index = new StringBuilder();
    List<String> rows = new ArrayList<>();
    int withType = 0;
    int withTest = 0;
    int neither = 0;
    for (Map.Entry<String, String[]> clause : clauses().entrySet()) {
      Set<String> ofType = types.getOrDefault(clause.getKey(), Set.of());
      Set<String> ofPack = packs.getOrDefault(clause.getKey(), Set.of());
      Set<String> ofTest = testsOf(clause.getKey(), ofType, ofPack, tests);
      withType += ofType.isEmpty() ? 0 : 1;
      withTest += ofTest.isEmpty() ? 0 : 1;
      neither += ofType.isEmpty() && ofPack.isEmpty() && ofTest.isEmpty() ? 1 : 0;
      rows.add(
          "| %s | %s | %s | %s | %s | %s |"
              .formatted(
                  clause.getKey(),
                  clause.getValue()[1],
                  clause.getValue()[2],
                  String.join(", ", ofType),
                  String.join(", ", ofPack),
                  String.join(", ", ofTest)));
    }
    index
        .append("# Policy index: clause → type → pack → test\n\n")
        .append("Written by `PolicyIndexTest` (`./test index`); the build fails when it drifts. ")
        .append(
            "%d clauses: %d have a type, %d a test, %d neither type, pack nor test.%n%n"
                .formatted(rows.size(), withType, withTest, neither))
        .append(
            "| clause | place in the text | area | types | packs | tests |\n|---|---|---|---|---|---|\n");
    rows.forEach(row -> index.append(row).append('\n'));
    return index.toString();
  }

  /** A test holds a clause when it names it, or when it is the test of a type that carries it. */
  private static Set<String> testsOf(
      String clause, Set<String> types, Set<String> packs, Map<String, Set<String>> named)
      throws IOException {
    Set<String> tests = new TreeSet<>(named.getOrDefault(clause, Set.of()));
    Set<String> all = testNames();
    types.stream().map(type -> type + "Test").filter(all::contains).forEach(tests::add);
    return tests;
  }

  private static Set<String> testNames() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("domain", "persistence", "ejb", "batch", "web", "verification")) {
      names.addAll(javaNames(TOP.resolve(module + "-module/src/test/java")));
    }
    return names;
  }

  private static Set<String> javaNames(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .forEach(name -> names.add(name.substring(0, name.length() - 5)));
      return names;
    }
  }

  private static Map<String, Set<String>> mentions(Path folder, String ending) throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        Matcher ids = CLAUSE_ID.matcher(Files.readString(file));
        while (ids.find()) {
          found
              .computeIfAbsent(ids.group(), k -> new TreeSet<>())
              .add(file.getFileName().toString().replace(ending, ""));
        }
      }
    }
    return found;
  }

  private static Map<String, Set<String>> types() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.unioncare");
    Map<String, Set<String>> found = new TreeMap<>();
    for (JavaClass type : house) {
      note(found, type, type.getSimpleName());
      type.getFields().forEach(field -> note(found, field, type.getSimpleName()));
      type.getMethods().forEach(method -> note(found, method, type.getSimpleName()));
    }
    return found;
  }

  private static <T extends CanBeAnnotated & HasName> void note(
      Map<String, Set<String>> found, T element, String type) {
    if (element.isAnnotatedWith(PolicyClause.class)) {
      PolicyClause clause;
      if (element instanceof JavaClass c) {
        clause = c.getAnnotationOfType(PolicyClause.class);
      } else {
        clause =
            ((com.tngtech.archunit.core.domain.JavaMember) element)
                .getAnnotationOfType(PolicyClause.class);
      }
      for (String id : clause.value()) {
        found.computeIfAbsent(id, k -> new TreeSet<>()).add(type);
      }
    }
  }

  /** Reads clauses.csv: id, seed, section, area, "requirement". */
  private static Map<String, String[]> clauses() throws IOException {
    Map<String, String[]> clauses = new TreeMap<>();
    for (String line : Files.readAllLines(CLAUSES).stream().skip(1).toList()) {
      String[] cells = line.split(",", 5);
      clauses.put(cells[0], new String[] {cells[1], cells[1] + " " + cells[2], cells[3]});
    }
    return clauses;
  }
}
