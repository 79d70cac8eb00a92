package org.unioncare.persistence.archive.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.unioncare.domain.archive.whatif.RegisterReader;
import org.unioncare.domain.organisation.Jurisdiction;

/**
 * Reads the figures of a whole register within the transaction, as {@link RegisterReading} does: a
 * million entities would be a hundred times the work.
 */
@ApplicationScoped
public class RegisterRepository {
  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected RegisterRepository() {}

  public RegisterRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** How many archives have figures. */
  public long count(Jurisdiction jurisdiction) {
    Object found =
        entities
            .createNativeQuery("SELECT COUNT(*) FROM household_figures WHERE union_path LIKE ?1")
            .setParameter(1, jurisdiction.pattern())
            .getSingleResult();
    return ((Number) found).longValue();
  }

  /**
   * Hands every archive of the jurisdiction to the reader, in no order.
   *
   * @param progress hears now and then how many were read
   */
  public void read(Jurisdiction jurisdiction, RegisterReader reader, LongConsumer progress) {
    try {
      reading().all(jurisdiction, reader, progress);
    } catch (SQLException e) {
      throw new IllegalStateException("the figures of the register cannot be read", e);
    }
  }

  /**
   * Hands the next archives after a number to the reader, in the order of their numbers.
   *
   * @param after null from the beginning
   * @return the number of the last one, or null when there are no more
   */
  public String readAfter(
      Jurisdiction jurisdiction, String after, int most, RegisterReader reader) {
    try {
      return reading().after(jurisdiction, after, most, reader);
    } catch (SQLException e) {
      throw new IllegalStateException("the figures of the register cannot be read", e);
    }
  }

  /** By the connection of the transaction, after all that it has not written yet. */
  private RegisterReading reading() {
    entities.flush();
    return new RegisterReading(entities.unwrap(Connection.class));
  }
}
