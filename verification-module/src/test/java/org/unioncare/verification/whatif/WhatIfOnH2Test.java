package org.unioncare.verification.whatif;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.unioncare.verification.vendor.EmptyDatabases;

class WhatIfOnH2Test extends WhatIfOnADatabase {
  private final DataSource database = EmptyDatabases.inMemory();

  @Override
  DataSource emptyDatabase() {
    return database;
  }

  /** The register is big; no other test shall pay for its memory. */
  @Override
  void closeDatabase() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }
}
