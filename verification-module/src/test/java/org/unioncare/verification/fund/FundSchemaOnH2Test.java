package org.unioncare.verification.fund;

import javax.sql.DataSource;
import org.unioncare.verification.vendor.EmptyDatabases;

class FundSchemaOnH2Test extends FundSchemaRules {

  @Override
  DataSource emptyDatabase() {
    return EmptyDatabases.inMemory();
  }
}
