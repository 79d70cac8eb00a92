package org.unioncare.verification.eligibility;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class PackSchemaOnH2Test extends PackSchemaRules {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  DataSource emptyDatabase() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:pack" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
