package org.unioncare.web.eligibility.publishing;

import java.util.List;
import org.unioncare.domain.eligibility.publishing.PublishedEntry;
import org.unioncare.domain.eligibility.publishing.PublishedSheet;

/** A published version as programs read it: who and since when, and its decision table. */
public record PackAnswer(
    PublishedEntry pack,
    List<PackTable.Standard> standards,
    List<PackTable.Row> rules,
    List<Outcome> examples) {

  /** An example with what it expects and what the pack decides. */
  public record Outcome(String name, String expected, String found, boolean confirmed) {}

  static PackAnswer of(PublishedSheet sheet) {
    PackTable table = new PackTable(sheet.pack());
    return new PackAnswer(
        sheet.entry(),
        table.getStandards(),
        table.getRules(),
        ExampleRow.of(sheet.pack()).stream()
            .map(row -> new Outcome(row.name(), row.expected(), row.found(), row.confirmed()))
            .toList());
  }
}
