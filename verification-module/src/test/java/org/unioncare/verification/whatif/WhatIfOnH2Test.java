package org.unioncare.verification.whatif;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class WhatIfOnH2Test extends WhatIfOnADatabase {

  @Override
  DataSource emptyDatabase() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:whatif;DB_CLOSE_DELAY=-1");
    return source;
  }

  @Override
  void closeDatabase() throws SQLException {
    try (Connection connection = emptyDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }
}
