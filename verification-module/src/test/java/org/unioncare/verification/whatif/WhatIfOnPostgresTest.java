package org.unioncare.verification.whatif;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unioncare.verification.vendor.PostgresServer;

@Tag("postgresql")
class WhatIfOnPostgresTest extends WhatIfOnADatabase {
  @RegisterExtension static final PostgresServer SERVER = new PostgresServer();

  @Override
  DataSource emptyDatabase() throws SQLException {
    return SERVER.emptyDatabase();
  }
}
