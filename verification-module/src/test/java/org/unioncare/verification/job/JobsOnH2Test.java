package org.unioncare.verification.job;

import javax.sql.DataSource;
import org.unioncare.verification.vendor.EmptyDatabases;

class JobsOnH2Test extends JobsOnADatabase {

  @Override
  DataSource emptyDatabase() {
    return EmptyDatabases.inMemory();
  }
}
