package org.unioncare.verification.whatif;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class WhatIfOnPostgresTest extends WhatIfOnADatabase {
  private EmbeddedPostgres server;

  @Override
  DataSource emptyDatabase() throws IOException {
    server = EmbeddedPostgres.start();
    return server.getPostgresDatabase();
  }

  @Override
  void closeDatabase() throws IOException {
    server.close();
  }
}
