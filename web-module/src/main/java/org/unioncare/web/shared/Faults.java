package org.unioncare.web.shared;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** Answers whatever a resource throws: a refusal with its reasons, anything else with a number. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable fault) {
    return answer(fault);
  }

  static Response answer(Throwable fault) {
    return find(fault, RefusedException.class)
        .map(Problem::of)
        .or(() -> find(fault, OptimisticLockException.class).map(stale -> overtaken()))
        .or(() -> find(fault, EJBAccessException.class).map(refused -> forbidden()))
        .or(() -> find(fault, AccessLocalException.class).map(refused -> forbidden()))
        .or(() -> find(fault, WebApplicationException.class).map(Faults::status))
        .or(() -> find(fault, JsonException.class).map(malformed -> malformed()))
        .orElseGet(() -> Problem.unexpected(FaultLog.note(fault)));
  }

  private static Response overtaken() {
    return Problem.of(RefusedException.stale(-1, -1));
  }

  private static Response forbidden() {
    return Problem.of(403, List.of(Reason.of("DUTY_MISSING", null)));
  }

  private static Response malformed() {
    return Problem.of(400, List.of(Reason.of("BODY_MALFORMED", null)));
  }

  /** What the interface itself answers, such as an unknown path; its headers stay. */
  private static Response status(WebApplicationException thrown) {
    Response response = thrown.getResponse();
    int status = response.getStatus();
    if (status >= 500) {
      return Problem.unexpected(FaultLog.note(thrown));
    }
    if (status < 400) {
      return response;
    }
    Response problem = Problem.of(Messages.has("Problem." + status) ? status : 400);
    String allowed = response.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? problem
        : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allowed).build();
  }

  private static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> kind) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }
}
