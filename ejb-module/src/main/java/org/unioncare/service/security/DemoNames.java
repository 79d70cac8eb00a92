package org.unioncare.service.security;

import java.util.List;
import java.util.stream.Stream;
import org.unioncare.persistence.shared.ConfigTable;

/** What the people behind the demo's accounts are called, the same ones at every founding. */
final class DemoNames {
  private static final int STRIDE = 7;
  private static final int WORKING_FROM = 1965;
  private static final int WORKING_UNTIL = 1995;

  private final List<String> surnames =
      ConfigTable.read("demo/surnames.csv").stream().map(row -> row.cell("surname")).toList();
  private final List<String> givenNames = givenNames().toList();
  private int told;

  String next() {
    int place = told++;
    return surnames.get(place % surnames.size())
        + givenNames.get((place * STRIDE + place / surnames.size()) % givenNames.size());
  }

  private static Stream<String> givenNames() {
    return ConfigTable.read("demo/given-names.csv").stream()
        .filter(row -> Integer.parseInt(row.cell("until")) >= WORKING_FROM)
        .filter(row -> Integer.parseInt(row.cell("from")) <= WORKING_UNTIL)
        .map(row -> row.cell("name"));
  }
}
