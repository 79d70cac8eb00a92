package org.unioncare.verification.security;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class AccessOnH2Test extends AccessOnADatabase {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  DataSource emptyDatabase() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:access" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
