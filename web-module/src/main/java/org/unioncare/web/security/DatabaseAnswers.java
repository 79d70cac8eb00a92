package org.unioncare.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.unioncare.service.security.SigningIn;
import org.unioncare.service.shared.SchemaStart;

/** Ready once the schema is migrated, the first accounts are there and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
  private static final String NAME = "database";

  @Inject private SchemaStart schema;
  @Inject private SigningIn signingIn;

  @Override
  public HealthCheckResponse call() {
    try {
      if (!schema.migrated()) {
        return HealthCheckResponse.down(NAME);
      }
      signingIn.standing(NAME);
      return HealthCheckResponse.up(NAME);
    } catch (RuntimeException silent) {
      return HealthCheckResponse.down(NAME);
    }
  }
}
