package org.unioncare.verification.fund;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class FundSchemaOnH2Test extends FundSchemaRules {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  DataSource emptyDatabase() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:fund" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
