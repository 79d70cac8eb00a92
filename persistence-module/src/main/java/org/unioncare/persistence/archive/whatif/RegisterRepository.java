package org.unioncare.persistence.archive.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.unioncare.domain.archive.whatif.RegisterReader;
import org.unioncare.domain.organisation.Jurisdiction;

/**
 * Reads the figures of a whole register. Plain JDBC with a cursor and big fetches, in SQL that all
 * vendors share: a million entities would be a hundred times the work.
 */
@ApplicationScoped
public class RegisterRepository {
  private static final int FETCH = 5_000;
  private static final int PROGRESS = 20_000;

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
    entities.flush();
    read(entities.unwrap(Connection.class), jurisdiction, reader, progress);
  }

  /** The same by a connection that commits nothing by itself. */
  public static void read(
      Connection connection,
      Jurisdiction jurisdiction,
      RegisterReader reader,
      LongConsumer progress) {
    try (PreparedStatement all =
        connection.prepareStatement(
            "SELECT " + FiguresRow.COLUMNS + " FROM household_figures WHERE union_path LIKE ?")) {
      all.setFetchSize(FETCH);
      all.setString(1, jurisdiction.pattern());
      try (ResultSet rows = all.executeQuery()) {
        long read = 0;
        while (rows.next()) {
          FiguresRow.add(rows, reader);
          if (++read % PROGRESS == 0) {
            progress.accept(read);
          }
        }
        progress.accept(read);
      }
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
    entities.flush();
    try (PreparedStatement next =
        entities
            .unwrap(Connection.class)
            .prepareStatement(
                "SELECT "
                    + FiguresRow.COLUMNS
                    + " FROM household_figures WHERE union_path LIKE ? AND archive_no > ?"
                    + " ORDER BY archive_no FETCH FIRST "
                    + most
                    + " ROWS ONLY")) {
      next.setFetchSize(FETCH);
      next.setString(1, jurisdiction.pattern());
      next.setString(2, after == null ? " " : after);
      try (ResultSet rows = next.executeQuery()) {
        String last = null;
        int read = 0;
        while (rows.next()) {
          last = FiguresRow.add(rows, reader);
          read++;
        }
        return read < most ? null : last;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the figures of the register cannot be read", e);
    }
  }
}
