package org.unioncare.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 只增不改: refuses, inside H2, to change or delete a row of the table it is set on. PostgreSQL and
 * Oracle do so by their own triggers. A database opened where this class is missing refuses as
 * well.
 */
@PolicyClause({"QS-03", "MC-24"})
public class WrittenOnce implements Trigger {
  private static final String RESTRICT_VIOLATION = "23001";

  private String table = "";

  /** Called by H2 when it opens the database. */
  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type) {
    table = tableName.toLowerCase(Locale.ROOT);
  }

  /** Called by H2 before a row is changed or deleted. */
  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException(
        "a row of " + table + " is written once: it is never changed, never deleted",
        RESTRICT_VIOLATION);
  }
}
