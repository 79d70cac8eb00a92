package org.unioncare.domain.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One finding as a row of a kept decision, its figures after it, each with its kind. */
final class FindingText {
  private static final String HEAD = "finding";
  private static final int FIRST_FIGURE = 7;

  private FindingText() {}

  static String write(Finding finding) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                HEAD,
                finding.rule(),
                Boolean.toString(finding.met()),
                text(finding.left()),
                finding.comparison().name(),
                text(finding.right()),
                finding.clause()));
    finding.figures().forEach(figure -> parts.add(text(figure)));
    return String.join("\t", parts);
  }

  /** The findings that follow the row, up to the next that is none. */
  static List<Finding> readAfter(int row, List<String> rows) {
    return rows.subList(row + 1, rows.size()).stream()
        .takeWhile(text -> text.startsWith(HEAD + "\t"))
        .map(FindingText::read)
        .toList();
  }

  private static Finding read(String row) {
    String[] parts = row.split("\t", -1);
    return new Finding(
        parts[1],
        Arrays.stream(parts).skip(FIRST_FIGURE).map(FindingText::figure).toList(),
        Boolean.parseBoolean(parts[2]),
        figure(parts[3]),
        Comparison.valueOf(parts[4]),
        figure(parts[5]),
        parts[6]);
  }

  private static String text(Figure figure) {
    return figure.kind() + ":" + figure.text();
  }

  private static Figure figure(String text) {
    int colon = text.indexOf(':');
    return new Figure(Figure.Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
  }
}
