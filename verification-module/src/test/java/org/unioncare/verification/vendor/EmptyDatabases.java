package org.unioncare.verification.vendor;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Empty databases in memory, another one at each call, and the persistence unit on any. */
public final class EmptyDatabases {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private EmptyDatabases() {}

  public static DataSource inMemory() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:empty" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    return source;
  }

  /** The persistence unit, in transactions of its own. */
  public static EntityManagerFactory unitOn(DataSource source) {
    return Persistence.createEntityManagerFactory(
        "unioncare",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", source,
            "jakarta.persistence.jtaDataSource", "",
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "OFF"));
  }
}
