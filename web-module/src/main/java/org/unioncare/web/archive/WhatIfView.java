package org.unioncare.web.archive;

import java.util.List;
import java.util.Set;
import org.unioncare.domain.archive.whatif.GroupMovements;
import org.unioncare.domain.archive.whatif.LevelMove;
import org.unioncare.domain.archive.whatif.Movement;
import org.unioncare.domain.archive.whatif.Movements;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfChoice;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.web.shared.Messages;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** An answer as the page shows it: by union, kind or cause, as bars and as a table. */
public final class WhatIfView {
  private static final int MOST_BARS = 15;
  private static final int THICKEST = 26;

  /** By what the concerned archives are counted. */
  public enum By {
    UNION,
    KIND,
    CAUSE,
    LEVEL
  }

  private final WhatIfAnswer answer;
  private final By by;

  WhatIfView(WhatIfAnswer answer, By by) {
    this.answer = answer;
    this.by = by;
  }

  public WhatIfAnswer getAnswer() {
    return answer;
  }

  /** The change in words. */
  public String getChange() {
    return TypedChange.words(answer.change());
  }

  public Movements getAll() {
    return answer.all();
  }

  public boolean isConcerning() {
    return answer.all().concerned() > 0;
  }

  /** What it costs or saves a year, in one sentence. */
  public String getCost() {
    Money cost = answer.cost();
    if (cost.isZero()) {
      return Messages.of("archive_what_if.cost.same");
    }
    return cost.exceeds(Money.ZERO)
        ? Messages.of("archive_what_if.cost.more", cost)
        : Messages.of("archive_what_if.cost.less", Money.ZERO.minus(cost));
  }

  public boolean isByLevel() {
    return by == By.LEVEL;
  }

  /** The groups that the change concerns. */
  public List<GroupMovements> getRows() {
    List<GroupMovements> groups =
        switch (by) {
          case UNION -> answer.unions();
          case KIND -> answer.kinds();
          case CAUSE -> answer.causes();
          case LEVEL -> List.of();
        };
    return groups.stream().filter(group -> group.movements().concerned() > 0).toList();
  }

  /** From which level to which, those that stay left out. */
  public List<LevelMove> getMoves() {
    return answer.levels().stream().filter(move -> move.movement() != Movement.STAYS).toList();
  }

  public String label(GroupMovements row) {
    return switch (by) {
      case UNION -> row.name() == null ? row.key() : row.name();
      case KIND -> Messages.label(HardshipKind.valueOf(row.key()));
      default -> Messages.label(HardshipCause.valueOf(row.key()));
    };
  }

  /** Whether the archives of a row can be listed for themselves: not those of the union asked. */
  public boolean listed(GroupMovements row) {
    return by != By.UNION || !row.key().equals(answer.union().value());
  }

  /** The archives of one movement, of a group or of all. */
  WhatIfChoice choice(GroupMovements row, Movement movement) {
    boolean ofUnion = row != null && by == By.UNION;
    return new WhatIfChoice(
        movement == null ? Set.of() : Set.of(movement),
        null,
        null,
        row != null && by == By.KIND ? HardshipKind.valueOf(row.key()) : null,
        row != null && by == By.CAUSE ? HardshipCause.valueOf(row.key()) : null,
        ofUnion ? new UnionCode(row.key()) : null);
  }

  /** The archives that go from one level to another. */
  static WhatIfChoice choice(LevelMove move) {
    return new WhatIfChoice(Set.of(move.movement()), move.from(), move.to(), null, null, null);
  }

  public int getHeight() {
    int bars = isByLevel() ? getMoves().size() : Math.min(MOST_BARS, getRows().size());
    return 80 + 34 * bars;
  }

  /** Bars that lie, one colour for each movement. */
  public String getChart() {
    BarData data = new BarData();
    if (isByLevel()) {
      BarDataset bars = bars("archive_what_if.archives", "#b3202a");
      for (LevelMove move : getMoves()) {
        data.addLabel(move(move));
        bars.addData(move.archives());
      }
      data.addDataset(bars);
    } else {
      BarDataset enter = bars("Movement.ENTERS", "#1a7f4b");
      BarDataset rise = bars("Movement.RISES", "#1d5fa8");
      BarDataset fall = bars("Movement.FALLS", "#d9a441");
      BarDataset leave = bars("Movement.LEAVES", "#b3202a");
      getRows().stream()
          .limit(MOST_BARS)
          .forEach(
              row -> {
                data.addLabel(label(row));
                enter.addData(row.movements().enter());
                rise.addData(row.movements().rise());
                fall.addData(row.movements().fall());
                leave.addData(row.movements().leave());
              });
      data.addDataset(enter).addDataset(rise).addDataset(fall).addDataset(leave);
    }
    return new BarChart(data, options()).toJson();
  }

  /** From where to where, in words. */
  public static String move(LevelMove move) {
    return Messages.of(
        "archive_what_if.move",
        move.from() == null ? Messages.of("archive_what_if.none") : move.from(),
        move.to() == null ? Messages.of("archive_what_if.none") : move.to());
  }

  private static BarDataset bars(String key, String colour) {
    return new BarDataset()
        .setLabel(Messages.of(key))
        .setBackgroundColor(colour)
        .setMaxBarThickness(THICKEST);
  }

  private BarOptions options() {
    return new BarOptions()
        .setResponsive(true)
        .setMaintainAspectRatio(false)
        .setIndexAxis(IndexAxis.Y)
        .setAnimation(false)
        .setScales(
            new Scales()
                .addScale(Scales.ScaleAxis.X, new LinearScaleOptions().setStacked(true))
                .addScale(Scales.ScaleAxis.Y, new CategoryScaleOptions().setStacked(true)))
        .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(!isByLevel())));
  }
}
