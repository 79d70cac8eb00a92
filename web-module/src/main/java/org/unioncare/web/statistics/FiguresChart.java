package org.unioncare.web.statistics;

import java.util.List;
import java.util.function.Function;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.Figures;
import org.unioncare.web.shared.Messages;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** The figures as bars: lying, most first, as they are read; months standing in their order. */
final class FiguresChart {
  private static final String RED = "#b3202a";
  private static final int THICKEST = 28;

  private FiguresChart() {}

  static String of(Figures figures, List<Figure> rows) {
    boolean months = figures.by() == Dimension.MONTH;
    boolean money = figures.by() == Dimension.AID;
    Function<Figure, Number> size = row -> money ? row.money().yuan() : row.households();
    BarDataset bars =
        new BarDataset()
            .setLabel(Messages.of("statistics_figures." + (money ? "money" : "households")))
            .setBackgroundColor(RED)
            .setMaxBarThickness(THICKEST);
    BarData data = new BarData().addDataset(bars);
    for (Figure row : rows) {
      data.addLabel(ItemLabel.of(figures.by(), row));
      bars.addData(size.apply(row));
    }
    return new BarChart(
            data,
            new BarOptions()
                .setScales(
                    new Scales()
                        .addScale(months ? Scales.ScaleAxis.Y : Scales.ScaleAxis.X, sizes(money)))
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setIndexAxis(months ? IndexAxis.X : IndexAxis.Y)
                .setAnimation(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false))))
        .toJson();
  }

  /** Households are counted whole, and from none. */
  private static LinearScaleOptions sizes(boolean money) {
    LinearTickOptions ticks = new LinearTickOptions();
    return new LinearScaleOptions()
        .setBeginAtZero(true)
        .setTicks(money ? ticks : ticks.setPrecision(0));
  }
}
