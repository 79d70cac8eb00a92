package org.unioncare.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Knows whether the register has been founded, and as what. */
@ApplicationScoped
public class InstallationRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /**
   * Waits until no other server fills the register in its transaction, and keeps the others waiting
   * until the end of this one: several servers may start on one empty database. H2 belongs to one
   * server and needs no turns.
   */
  public void awaitTurn() {
    if (vendor() != Schema.Vendor.H2) {
      entities.createNativeQuery("LOCK TABLE installation IN EXCLUSIVE MODE").executeUpdate();
    }
  }

  private Schema.Vendor vendor() {
    try {
      Connection connection = entities.unwrap(Connection.class);
      return Schema.Vendor.of(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
    }
  }

  public Optional<Installation> find() {
    return Optional.ofNullable(entities.find(Installation.class, Installation.ONLY));
  }

  public void found(Installation installation) {
    entities.persist(installation);
  }
}
