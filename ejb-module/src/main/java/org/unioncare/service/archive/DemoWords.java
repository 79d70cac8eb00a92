package org.unioncare.service.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.unioncare.persistence.shared.ConfigTable;

/** What people of the demo write: addresses, remarks, reasons; Chinese text stands in config. */
public final class DemoWords {
  private final Map<String, List<String>> lists =
      ConfigTable.read("demo/words.csv").stream()
          .collect(groupingBy(row -> row.cell("list"), mapping(row -> row.cell("text"), toList())));

  private final DemoDice dice;

  public DemoWords(DemoDice dice) {
    this.dice = dice;
  }

  /** The first text of a list, without a throw of the dice. */
  public String first(String list) {
    return lists.get(list).get(0);
  }

  /** Some text of a list. */
  public String any(String list) {
    return dice.oneOf(lists.get(list));
  }
}
