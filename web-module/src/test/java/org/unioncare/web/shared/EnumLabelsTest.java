package org.unioncare.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.household.HardshipCause;

/**
 * No constant of the domain reaches a screen, a list or a printed page without its Chinese word.
 */
class EnumLabelsTest {
  private static final String ROOT = "org/unioncare/domain";

  /** Words of the machinery, which no screen shows. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "org.unioncare.domain.shared.RefusedException$Kind",
          "org.unioncare.domain.eligibility.Figure$Kind",
          "org.unioncare.domain.assistance.GrantAction$Place",
          "org.unioncare.domain.eligibility.HouseholdFlag");

  static List<Class<?>> enums() throws IOException, URISyntaxException {
    Path source =
        Path.of(HardshipCause.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(source)) {
      return enumsUnder(source);
    }
    try (FileSystem jar = FileSystems.newFileSystem(source)) {
      return enumsUnder(jar.getPath("/"));
    }
  }

  private static List<Class<?>> enumsUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .filter(name -> !NOT_SHOWN.contains(name))
          .<Class<?>>map(EnumLabelsTest::named)
          .filter(Class::isEnum)
          .toList();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void every_constant_has_its_word(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      assertThat(Messages.label((Enum<?>) constant)).isNotBlank().doesNotContain("???");
    }
  }

  @Test
  void the_domain_is_really_walked() throws Exception {
    assertThat(enums()).contains(HardshipCause.class).hasSizeGreaterThan(30);
  }
}
