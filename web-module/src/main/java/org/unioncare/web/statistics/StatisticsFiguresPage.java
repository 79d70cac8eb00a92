package org.unioncare.web.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.Figures;
import org.unioncare.domain.statistics.UnionsAround;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.statistics.Counting;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** A question about a union's year, the chart that answers it, the table, the way down. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class StatisticsFiguresPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int YEARS = 10;

  @Inject private Counting counting;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Screen screen;

  private int year;
  private String union;
  private Dimension by;
  private transient Figures figures;
  private transient UnionsAround around;

  @PostConstruct
  void open() {
    int now = today.date().getYear();
    year =
        screen.parameter("year").filter(y -> y.matches("\\d{4}")).map(Integer::valueOf).orElse(now);
    by = screen.parameter("by").flatMap(Dimension::ofWord).orElse(Dimension.CAUSE);
    union =
        screen
            .parameter("union")
            .filter(UnionCode::isWellFormed)
            .orElseGet(() -> officer.union().value());
    screen.found(this::read);
  }

  private Figures read() {
    around = counting.around(new UnionCode(union));
    figures = counting.live(year, new UnionCode(union), by);
    return figures;
  }

  /** Shows what was chosen under an address of its own. */
  public void show() {
    screen.go("statistics/figures", "year", year, "union", union, "by", by.word());
  }

  public Figures getFigures() {
    if (figures == null) {
      read();
    }
    return figures;
  }

  public UnionsAround getAround() {
    if (around == null) {
      read();
    }
    return around;
  }

  /** The rows, most first; months in their order. */
  public List<Figure> getRows() {
    List<Figure> rows = new ArrayList<>(getFigures().items());
    if (by == Dimension.AID) {
      rows.sort(Comparator.comparing(Figure::money).reversed());
    } else if (by != Dimension.MONTH) {
      rows.sort(Comparator.comparing(Figure::households).reversed());
    }
    return rows;
  }

  public String getQuestion() {
    return Messages.of(
        "statistics_figures.question." + by, Integer.toString(year), getAround().here().name());
  }

  /** The answer in one sentence, where there is one. */
  public String getAnswer() {
    List<Figure> rows = getRows();
    if (rows.isEmpty() || by == Dimension.MONTH) {
      return "";
    }
    Figure most = rows.get(0);
    return by == Dimension.AID
        ? Messages.of("statistics_figures.answer.AID", label(most), most.money(), share(most))
        : Messages.of("statistics_figures.answer", label(most), most.households(), share(most));
  }

  public String getChart() {
    return FiguresChart.of(getFigures(), getRows());
  }

  public String label(Figure row) {
    return ItemLabel.of(by, row);
  }

  /** The share of the whole, in per cent: of money where aid is counted, else of households. */
  public long share(Figure row) {
    Figure total = getFigures().total();
    long part = by == Dimension.AID ? row.money().fen() : row.households();
    long whole = by == Dimension.AID ? total.money().fen() : total.households();
    return whole == 0 ? 0 : (part * 200 + whole) / (whole * 2);
  }

  /** Whether the archives behind a row can be listed by what it counts. */
  public boolean isListed() {
    return by == Dimension.CAUSE
        || by == Dimension.LEVEL
        || by == Dimension.KIND
        || by == Dimension.STATUS;
  }

  public boolean isByUnion() {
    return by == Dimension.UNION;
  }

  public boolean isHere(Figure row) {
    return row.item().equals(union);
  }

  public String getHouseholdsCaption() {
    return Messages.of(
        by == Dimension.MONTH
            ? "statistics_figures.households.MONTH"
            : "statistics_figures.households");
  }

  /** The unions that can be asked next: above, this one, below. */
  public List<UnionsAround.Place> getPlaces() {
    List<UnionsAround.Place> places = new ArrayList<>(getAround().above());
    places.add(getAround().here());
    places.addAll(getAround().below());
    return places;
  }

  public List<Integer> getYears() {
    int now = today.date().getYear();
    return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
  }

  public Dimension[] getDimensions() {
    return Dimension.values();
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union;
  }

  public Dimension getBy() {
    return by;
  }

  public void setBy(Dimension by) {
    this.by = by;
  }
}
