package org.unioncare.web.eligibility.lines;

import java.util.List;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.web.shared.Messages;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;

/** The lines of a region over time: a bar from each day on which the line changed. */
final class LineChart {
  private static final String RED = "#b3202a";
  private static final int THICKEST = 36;

  private LineChart() {}

  static String of(List<MinimumLivingLine> course) {
    BarDataset bars =
        new BarDataset()
            .setLabel(Messages.of("eligibility_lines.amount"))
            .setBackgroundColor(RED)
            .setMaxBarThickness(THICKEST);
    BarData data = new BarData().addDataset(bars);
    for (MinimumLivingLine line : course) {
      data.addLabel(Messages.of("eligibility_lines.since", line.from()));
      bars.addData(line.amount().yuan());
    }
    return new BarChart(
            data,
            new BarOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false))))
        .toJson();
  }
}
