package org.unioncare.web.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.unioncare.web.shared.Messages;

/** Where a numbered clause stands, for people who do not know our numbers. */
public final class Clauses {
  private static final String LIST = "/policy/clauses.csv";
  private static final int CELLS = 4;
  private static final Map<String, String> PLACES = read();

  private Clauses() {}

  /** The document and section of the clause, with its number behind it. */
  public static String place(String clause) {
    String place = PLACES.get(clause);
    return place == null ? clause : Messages.of("explanation.clause", place, clause);
  }

  private static Map<String, String> read() {
    Map<String, String> places = new HashMap<>();
    try (InputStream source = Clauses.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", CELLS);
        if (cells.length == CELLS) {
          places.put(cells[0], cells[1] + " " + cells[2]);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return places;
  }
}
