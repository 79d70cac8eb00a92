package org.unioncare.web.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.shared.Idempotency;
import org.unioncare.service.shared.Idempotency.Answer;

/**
 * Gives every POST with an Idempotency-Key one transaction that holds its work and its remembered
 * answer; a repeated key is answered as the first time, refusals included.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class OnceOnly implements ContainerRequestFilter, ContainerResponseFilter {
  static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final String TAKEN = "unioncare.once-only";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");
  private static final int FIRST_FAULT = 500;

  private record Taken(String token, String hash, boolean apart) {}

  @Inject private Idempotency idempotency;
  @Inject private UserTransaction transaction;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(KEY);
    if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
      return;
    }
    if (!FORM.matcher(key).matches()) {
      throw RefusedException.malformed(Reason.at(KEY, "IDEMPOTENCY_KEY_MALFORMED"));
    }
    byte[] body = request.getEntityStream().readNBytes(BodyReader.MOST_BYTES + 1);
    request.setEntityStream(new ByteArrayInputStream(body));
    String account = request.getSecurityContext().getUserPrincipal().getName();
    String token = Digest.of(account, key);
    String hash = Digest.of(request.getUriInfo().getRequestUri().getRawPath(), body);
    idempotency
        .recall(token, hash)
        .or(() -> take(request, token, hash))
        .ifPresent(answer -> request.abortWith(replay(answer)));
  }

  private Optional<Answer> take(ContainerRequestContext request, String token, String hash) {
    boolean apart = resource.getResourceMethod().isAnnotationPresent(CommitsItself.class);
    try {
      if (apart) {
        idempotency.takeApart(token, hash);
      } else {
        transaction.begin();
        idempotency.take(token, hash);
      }
    } catch (Exception twice) {
      rollback();
      return Optional.of(
          idempotency
              .recall(token, hash)
              .orElseThrow(
                  () -> RefusedException.because(Reason.of("IDEMPOTENCY_KEY_IN_USE", null))));
    }
    request.setProperty(TAKEN, new Taken(token, hash, apart));
    return Optional.empty();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(TAKEN) instanceof Taken taken) {
      request.removeProperty(TAKEN);
      if (response.getEntity() != null && RecordWriter.writes(response.getEntityClass())) {
        response.setEntity(Written.of(response.getEntity()).toString());
      }
      if (taken.apart() || !committed(taken, response)) {
        rememberApart(taken, response);
      }
    }
  }

  /** Ends the request's transaction; what the commit itself refuses becomes the answer. */
  private boolean committed(Taken taken, ContainerResponseContext response) {
    if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
      rollback();
      return false;
    }
    try {
      idempotency.remember(taken.token(), answer(response));
      transaction.commit();
      return true;
    } catch (Exception refused) {
      rollback();
      Response fault = Faults.answer(refused);
      response.setStatus(fault.getStatus());
      response.getHeaders().remove(HttpHeaders.LOCATION);
      response.setEntity(
          Written.of(fault.getEntity()).toString(), null, MediaType.valueOf(Problem.MEDIA_TYPE));
      return false;
    }
  }

  private void rememberApart(Taken taken, ContainerResponseContext response) {
    if (response.getStatus() >= FIRST_FAULT) {
      idempotency.forget(taken.token());
    } else {
      idempotency.rememberApart(taken.token(), taken.hash(), answer(response));
    }
  }

  private void rollback() {
    try {
      if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (Exception gone) {
      FaultLog.note(gone);
    }
  }

  private static Answer answer(ContainerResponseContext response) {
    Object entity = response.getEntity();
    return new Answer(
        response.getStatus(),
        response.getMediaType() == null ? null : response.getMediaType().toString(),
        response.getHeaderString(HttpHeaders.LOCATION),
        entity == null ? null : entity.toString());
  }

  private static Response replay(Answer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status()).entity(answer.body()).header(REPLAYED, "true");
    Optional.ofNullable(answer.mediaType()).ifPresent(response::type);
    Optional.ofNullable(answer.location()).ifPresent(l -> response.header("Location", l));
    return response.build();
  }
}
