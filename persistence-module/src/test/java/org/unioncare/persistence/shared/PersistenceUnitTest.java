package org.unioncare.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The entities and the schema that Flyway made fit each other, and every named query compiles. */
class PersistenceUnitTest {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void migrateAndOpen() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:unit;DB_CLOSE_DELAY=-1");
    Schema.migrate(source);
    factory =
        Persistence.createEntityManagerFactory(
            "unioncare",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                source,
                "jakarta.persistence.jtaDataSource",
                "",
                "eclipselink.weaving",
                "false",
                "eclipselink.logging.level",
                "OFF"));
    factory.createEntityManager().close();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void there_are_entities() {
    assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThan(5);
  }

  @TestFactory
  Stream<DynamicTest> every_column_of_an_entity_stands_in_the_schema() {
    return factory.getMetamodel().getEntities().stream()
        .map(
            entity ->
                DynamicTest.dynamicTest(
                    entity.getName(),
                    () -> assertThat(firstOf(entity)).hasSizeLessThanOrEqualTo(1)));
  }

  private static List<?> firstOf(EntityType<?> entity) {
    try (EntityManager manager = factory.createEntityManager()) {
      return manager
          .createQuery("SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
          .setMaxResults(1)
          .getResultList();
    }
  }
}
