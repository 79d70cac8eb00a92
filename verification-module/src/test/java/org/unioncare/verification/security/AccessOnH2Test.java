package org.unioncare.verification.security;

import javax.sql.DataSource;
import org.unioncare.verification.vendor.EmptyDatabases;

class AccessOnH2Test extends AccessOnADatabase {

  @Override
  DataSource emptyDatabase() {
    return EmptyDatabases.inMemory();
  }
}
