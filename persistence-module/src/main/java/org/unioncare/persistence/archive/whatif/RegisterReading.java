package org.unioncare.persistence.archive.whatif;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.unioncare.domain.archive.whatif.RegisterReader;
import org.unioncare.domain.organisation.Jurisdiction;

/**
 * Reads the figures of a whole register by a cursor and in big fetches, in SQL that all vendors
 * share; the connection must not commit by itself, or a vendor fetches everything at once.
 */
public final class RegisterReading {
  /** Reads all columns that are judged and counted; asks for the pattern of a path. */
  public static final String STATEMENT =
      "SELECT " + FiguresRow.COLUMNS + " FROM household_figures WHERE union_path LIKE ?";

  private static final String NEXT =
      STATEMENT + " AND archive_no > ? ORDER BY archive_no FETCH FIRST %d ROWS ONLY";
  private static final int FETCH = 5_000;
  private static final int PROGRESS = 20_000;

  private final Connection connection;

  public RegisterReading(Connection connection) {
    this.connection = connection;
  }

  /**
   * Hands every archive of the jurisdiction to the reader, in no order.
   *
   * @param progress hears now and then how many were read
   */
  public void all(Jurisdiction jurisdiction, RegisterReader reader, LongConsumer progress)
      throws SQLException {
    try (PreparedStatement all = connection.prepareStatement(STATEMENT)) {
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
    }
  }

  /**
   * Hands the next archives after a number to the reader, in the order of their numbers.
   *
   * @param after null from the beginning
   * @return the number of the last one, or null when there are no more
   */
  String after(Jurisdiction jurisdiction, String after, int most, RegisterReader reader)
      throws SQLException {
    try (PreparedStatement next = connection.prepareStatement(NEXT.formatted(most))) {
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
    }
  }
}
