package org.unioncare.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The interface for programs: the same services, duties and refusals as the screens. */
@ApplicationPath(MachineInterface.PATH)
@OpenAPIDefinition(
    info =
        @Info(
            title = "Unioncare",
            version = "1",
            description =
                "Money is a decimal string of yuan, dates are ISO. A refusal is problem+json with the"
                    + " clause and stable reasons. Every POST takes an Idempotency-Key."),
    security = @SecurityRequirement(name = "account"))
@SecurityScheme(securitySchemeName = "account", type = SecuritySchemeType.HTTP, scheme = "basic")
public class MachineInterface extends Application {
  /** Where all resources stand. */
  public static final String PATH = "/api/v1";
}
