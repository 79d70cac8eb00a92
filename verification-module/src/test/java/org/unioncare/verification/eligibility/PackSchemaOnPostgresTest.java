package org.unioncare.verification.eligibility;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.unioncare.verification.vendor.PostgresServer;

@Tag("postgresql")
class PackSchemaOnPostgresTest extends PackSchemaRules {
  @RegisterExtension static final PostgresServer SERVER = new PostgresServer();

  @Override
  DataSource emptyDatabase() throws SQLException {
    return SERVER.emptyDatabase();
  }
}
