package org.unioncare.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house stands by its rules, and each rule bites (R15): it catches the canary made for it. */
class ArchitectureTest {
  private static final ImportOption NOT_OUR_TESTS =
      location -> !location.contains("/test-classes/");

  private static JavaClasses house;
  private static JavaClasses houseWithCanaries;

  @BeforeAll
  static void readTheClasses() {
    house = new ClassFileImporter().withImportOption(NOT_OUR_TESTS).importPackages("org.unioncare");
    houseWithCanaries =
        new ClassFileImporter()
            .withImportOption(l -> NOT_OUR_TESTS.includes(l) || l.contains("/Canary"))
            .importPackages("org.unioncare");
  }

  @Test
  void all_modules_are_read() {
    for (String layer : new String[] {"domain", "persistence", "service", "batch", "web"}) {
      assertThat(house)
          .as("classes of " + layer)
          .anyMatch(c -> c.getPackageName().startsWith("org.unioncare." + layer + "."));
    }
  }

  @TestFactory
  Stream<DynamicTest> the_house_keeps_every_rule() {
    return HouseRules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_catches_its_canary() {
    return HouseRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> assertThat(caught(rule)).as("a canary caught").isTrue()));
  }

  private static boolean caught(Map.Entry<String, ArchRule> rule) {
    return rule.getValue().evaluate(houseWithCanaries).getFailureReport().getDetails().stream()
        .anyMatch(detail -> detail.contains("Canary"));
  }
}
