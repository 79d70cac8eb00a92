package org.unioncare.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.shared.RememberedAnswer;
import org.unioncare.persistence.shared.RememberedAnswerRepository;

/**
 * Remembers what a request with an Idempotency-Key was answered, in the transaction of the request
 * itself: sent again, even at the same moment, it is done once and answered alike.
 */
@Stateless
@UseCase
@PermitAll
public class Idempotency {
  private static final int DAYS_KEPT = 7;

  /** An answer as it went out. */
  public record Answer(int status, String mediaType, String location, String body) {}

  @Inject private RememberedAnswerRepository answers;
  @Inject private Today today;

  /**
   * The answer that this request was given before.
   *
   * @throws RefusedException when the key belongs to another request, or its request is at work
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Answer> recall(String token, String requestHash) {
    Optional<RememberedAnswer> found = answers.find(token);
    if (found.filter(answer -> !answer.belongsTo(requestHash)).isPresent()) {
      throw RefusedException.because(Reason.of("IDEMPOTENCY_KEY_REUSED", null));
    }
    if (found.filter(RememberedAnswer::isAtWork).isPresent()) {
      throw RefusedException.because(Reason.of("IDEMPOTENCY_KEY_IN_USE", null));
    }
    return found.map(a -> new Answer(a.status(), a.mediaType(), a.location(), a.body()));
  }

  /** Takes the request up in the caller's transaction; a second one of the token waits or fails. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void take(String token, String requestHash) {
    answers.add(new RememberedAnswer(token, requestHash, today.moment()));
  }

  /** Remembers the answer in the caller's transaction. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void remember(String token, Answer answer) {
    answers.find(token).ifPresent(taken -> put(taken, answer));
  }

  /** Takes the request up for work that commits by itself. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void takeApart(String token, String requestHash) {
    take(token, requestHash);
  }

  /** Remembers an answer whose work is not, or no longer, in a transaction. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void rememberApart(String token, String requestHash, Answer answer) {
    Optional<RememberedAnswer> taken = answers.find(token);
    if (taken.isEmpty()) {
      RememberedAnswer first = new RememberedAnswer(token, requestHash, today.moment());
      put(first, answer);
      answers.add(first);
    } else if (taken.get().isAtWork()) {
      put(taken.get(), answer);
    }
  }

  /** Forgets a request that failed by a fault, so that it may be tried again. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void forget(String token) {
    answers.forget(token);
  }

  @Schedule(hour = "3", minute = "17", persistent = false)
  void forgetOld() {
    answers.forgetBefore(today.moment().minusDays(DAYS_KEPT));
  }

  private static void put(RememberedAnswer into, Answer answer) {
    into.answer(answer.status(), answer.mediaType(), answer.location(), answer.body());
  }
}
