package org.unioncare.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Knows whether the register has been founded, and as what. */
@ApplicationScoped
public class InstallationRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  public Optional<Installation> find() {
    return Optional.ofNullable(entities.find(Installation.class, Installation.ONLY));
  }

  public void found(Installation installation) {
    entities.persist(installation);
  }
}
