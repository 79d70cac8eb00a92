package org.unioncare.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.unioncare.persistence.shared.Schema;

/** Brings the schema up to date first of all; whatever starts with data depends on it. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStart {
  private static final Logger LOG = System.getLogger(SchemaStart.class.getName());

  @Resource(lookup = "java:global/jdbc/unioncare")
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
