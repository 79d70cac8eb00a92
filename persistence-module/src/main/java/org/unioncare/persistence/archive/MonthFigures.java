package org.unioncare.persistence.archive;

import java.util.stream.Collectors;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.shared.Money;

/**
 * The months that a window of income can reach, in one text: month:income per head:line in force,
 * in fen, -1 for no line, one after the other.
 */
public final class MonthFigures {
  private MonthFigures() {}

  /** Null when no month is told of. */
  static String text(Situation situation) {
    String text =
        situation
            .facts()
            .monthlyIncomePerHead()
            .tailMap(HouseholdColumns.earliestMonth(situation.applicationDate()))
            .entrySet()
            .stream()
            .map(
                month -> {
                  Money line = situation.monthlyLines().get(month.getKey());
                  return HouseholdColumns.month(month.getKey())
                      + ":"
                      + month.getValue().fen()
                      + ":"
                      + (line == null ? -1 : line.fen());
                })
            .collect(Collectors.joining(";"));
    return text.isEmpty() ? null : text;
  }

  /** Adds the months of a text to the household added last. */
  public static void read(String text, HouseholdColumns columns) {
    int at = 0;
    while (at < text.length()) {
      int income = text.indexOf(':', at) + 1;
      int line = text.indexOf(':', income) + 1;
      int end = text.indexOf(';', line);
      int stop = end < 0 ? text.length() : end;
      columns.month(
          Integer.parseInt(text, at, income - 1, 10),
          Long.parseLong(text, income, line - 1, 10),
          Long.parseLong(text, line, stop, 10));
      at = stop + 1;
    }
  }
}
