package org.unioncare.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The schema of the register: brought to the newest version by Flyway before anything else starts.
 */
public final class Schema {

  /** The databases that the scripts are written for. */
  public enum Vendor {
    H2("common", "h2"),
    POSTGRESQL("common", "postgresql"),
    ORACLE("oracle");

    private final List<String> folders;

    Vendor(String... folders) {
      this.folders = List.of(folders);
    }

    /** Where the scripts of this vendor lie on the class path. */
    public String[] locations() {
      return folders.stream().map(f -> "classpath:db/migration/" + f).toArray(String[]::new);
    }

    /** The vendor whose product calls itself so. */
    public static Vendor of(String productName) {
      String product = productName.toLowerCase(Locale.ROOT);
      if (product.contains("h2")) {
        return H2;
      }
      if (product.contains("postgresql")) {
        return POSTGRESQL;
      }
      if (product.contains("oracle")) {
        return ORACLE;
      }
      throw new IllegalStateException("no scripts for the database " + productName);
    }
  }

  private Schema() {}

  /** Which database answers behind the data source. */
  public static Vendor vendorOf(DataSource source) {
    try (Connection connection = source.getConnection()) {
      return Vendor.of(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
    }
  }

  /**
   * Applies the scripts that are not yet applied.
   *
   * @return how many were applied
   */
  public static int migrate(DataSource source) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations(vendorOf(source).locations())
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .validateMigrationNaming(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
