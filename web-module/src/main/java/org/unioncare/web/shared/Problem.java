package org.unioncare.web.shared;

import static org.unioncare.service.shared.HeldJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * A refusal as programs read it (RFC 9457): title and detail in Chinese, the clause it rests on,
 * the codes of all reasons, and of each the field and its sentence.
 */
public final class Problem {
  public static final String MEDIA_TYPE = "application/problem+json";

  private Problem() {}

  /** A refusal of the services, with the status that fits its kind. */
  public static Response of(RefusedException refused) {
    int status =
        switch (refused.kind()) {
          case MALFORMED -> 400;
          case FORBIDDEN -> 403;
          case UNKNOWN -> 404;
          case CONFLICT -> 409;
          case STALE -> 412;
        };
    return of(status, refused.reasons());
  }

  /** A refusal without anything more to say than its status. */
  public static Response of(int status) {
    return of(status, List.of());
  }

  public static Response of(int status, List<Reason> reasons) {
    return response(status, body(status, reasons));
  }

  /** An unexpected fault: its number stands in the log, nothing else is told. */
  public static Response unexpected(String reference) {
    JsonObject body =
        JSON.createObjectBuilder(body(500, List.of()))
            .add("detail", Messages.of("Problem.500.detail", reference))
            .add("reference", reference)
            .build();
    return response(500, body);
  }

  /** The body alone, for answers that no resource gives. */
  public static JsonObject body(int status, List<Reason> reasons) {
    JsonObjectBuilder body =
        JSON.createObjectBuilder().add("type", "urn:unioncare:problem:" + status);
    body.add("title", Messages.of("Problem." + status)).add("status", status);
    if (!reasons.isEmpty()) {
      body.add("detail", reasons.stream().map(Messages::of).collect(Collectors.joining("\n")));
      reasons.stream()
          .map(Reason::clause)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(clause -> body.add("clause", clause));
    }
    JsonArrayBuilder codes = JSON.createArrayBuilder();
    reasons.stream().map(Reason::code).distinct().forEach(codes::add);
    JsonArrayBuilder errors = JSON.createArrayBuilder();
    reasons.forEach(reason -> errors.add(error(reason)));
    return body.add("reasons", codes).add("errors", errors).build();
  }

  private static JsonObject error(Reason reason) {
    JsonObjectBuilder error = JSON.createObjectBuilder().add("code", reason.code());
    if (reason.field() != null) {
      error.add("field", reason.field());
    }
    if (reason.clause() != null) {
      error.add("clause", reason.clause());
    }
    return error.add("detail", Messages.of(reason)).build();
  }

  private static Response response(int status, JsonObject body) {
    return Response.status(status).type(MEDIA_TYPE).entity(body).build();
  }
}
