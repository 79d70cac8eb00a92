package org.unioncare.web.statistics;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.Figures;

/** Figures as programs see them. */
public record FiguresAnswer(
    int year, UnionCode union, String by, LocalDate asOf, List<Item> items, Total total) {

  /** One row of the figures. */
  public record Item(
      String item, String label, long households, long members, long grants, Money money) {}

  /** The whole. */
  public record Total(long households, long members, long grants, Money money) {}

  static FiguresAnswer of(Figures figures) {
    Figure all = figures.total();
    return new FiguresAnswer(
        figures.year(),
        figures.union(),
        figures.by().word(),
        figures.asOf(),
        figures.items().stream().map(figure -> item(figures, figure)).toList(),
        new Total(all.households(), all.members(), all.grants(), all.money()));
  }

  private static Item item(Figures figures, Figure figure) {
    return new Item(
        figures.by() == Dimension.MONTH ? figures.year() + "-" + figure.item() : figure.item(),
        ItemLabel.of(figures.by(), figure),
        figure.households(),
        figure.members(),
        figure.grants(),
        figure.money());
  }
}
