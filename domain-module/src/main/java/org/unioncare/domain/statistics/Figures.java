package org.unioncare.domain.statistics;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/** The figures of a union and everything below it in a year, up to a day of it. */
public record Figures(
    int year, UnionCode union, Dimension by, LocalDate asOf, List<Figure> items, Figure total) {

  /** Figures out of counted rows: a household aided twice is one household in the total. */
  public static Figures of(
      int year, UnionCode union, Dimension by, LocalDate asOf, List<Figure> rows) {
    List<Figure> items = rows.stream().filter(row -> !row.item().equals(Figure.ANY)).toList();
    Figure total =
        rows.stream()
            .filter(row -> row.item().equals(Figure.ANY))
            .findFirst()
            .orElseGet(
                () ->
                    items.stream()
                        .reduce(new Figure(Figure.ANY, null, 0, 0, 0, Money.ZERO), Figure::plus));
    return new Figures(year, union, by, asOf, items, total);
  }
}
