package org.unioncare.persistence.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.shared.ConfigTable;

/** The minimum-living lines that are shipped in {@code config/minimum-living-lines.csv}. */
public final class LineFile {

  private LineFile() {}

  public static List<MinimumLivingLine> read() {
    return ConfigTable.read("minimum-living-lines.csv").stream()
        .map(
            row ->
                new MinimumLivingLine(
                    row.cell("region"),
                    LocalDate.parse(row.cell("from")),
                    Money.of(row.cell("line")),
                    row.cell("document").isEmpty() ? null : row.cell("document"),
                    row.cell("source").equals("assumed")))
        .toList();
  }
}
