package org.unioncare.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;

/** Keeps the answers of requests that carried an Idempotency-Key. */
@ApplicationScoped
public class RememberedAnswerRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected RememberedAnswerRepository() {}

  public RememberedAnswerRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds it at once: the database refuses a second one of the same token. */
  public void add(RememberedAnswer answer) {
    entities.persist(answer);
    entities.flush();
  }

  public Optional<RememberedAnswer> find(String token) {
    return Optional.ofNullable(entities.find(RememberedAnswer.class, token));
  }

  public void forget(String token) {
    find(token).ifPresent(entities::remove);
  }

  public int forgetBefore(LocalDateTime moment) {
    return entities
        .createNamedQuery("RememberedAnswer.forgetBefore")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
