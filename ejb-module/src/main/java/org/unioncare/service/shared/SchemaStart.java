package org.unioncare.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import javax.sql.DataSource;
import org.unioncare.persistence.shared.Schema;

/**
 * Brings the schema up to date first of all; whatever starts with data depends on it. The data
 * source is defined here, and not in a descriptor, because an EAR binds this one before its
 * singletons start.
 */
@DataSourceDefinition(
    name = SchemaStart.DATA_SOURCE,
    className = "${MPCONFIG=unioncare.db.class:org.h2.jdbcx.JdbcDataSource}",
    url = "jdbc:${MPCONFIG=unioncare.db.url:h2:file:./unioncare-data/unioncare}",
    user = "${MPCONFIG=unioncare.db.user:unioncare}",
    password = "${MPCONFIG=unioncare.db.password:unioncare}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
    })
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStart {
  private static final Logger LOG = System.getLogger(SchemaStart.class.getName());

  /**
   * The name under which the container, Jakarta Batch and the persistence unit find the database.
   */
  public static final String DATA_SOURCE = "java:global/jdbc/unioncare";

  @Resource(lookup = DATA_SOURCE)
  private DataSource source;

  private boolean migrated;

  @PostConstruct
  void migrate() {
    int applied = Schema.migrate(source);
    migrated = true;
    LOG.log(Level.INFO, "schema ready, {0} scripts applied", applied);
  }

  /** Whether the schema is at its newest version. */
  public boolean migrated() {
    return migrated;
  }
}
