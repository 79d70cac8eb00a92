package org.unioncare.domain.archive.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** The text of a kept answer: a heading, then rows whose parts stand between tabs. */
final class AnswerText {
  private static final String HEADING = "unioncare what-if 1";
  private static final String NO_LEVEL = "-";

  private AnswerText() {}

  static String write(WhatIfAnswer answer) {
    List<String> rows = new ArrayList<>();
    rows.add(HEADING);
    rows.add(row("change", answer.change(), answer.asOf(), answer.union()));
    rows.add(row("looked", answer.looked(), answer.unjudged()));
    rows.add(row("relief", answer.reliefNow(), answer.reliefThen()));
    rows.add(row("all", "", "", counts(answer.all())));
    for (LevelMove move : answer.levels()) {
      rows.add(row("level", word(move.from()), word(move.to()), move.archives()));
    }
    groups("union", answer.unions(), rows);
    groups("kind", answer.kinds(), rows);
    groups("cause", answer.causes(), rows);
    return String.join("\n", rows) + "\n";
  }

  private static void groups(String word, List<GroupMovements> groups, List<String> rows) {
    for (GroupMovements group : groups) {
      String name = group.name() == null ? "" : group.name();
      rows.add(row(word, group.key(), name, counts(group.movements())));
    }
  }

  private static String counts(Movements m) {
    return row(m.enter(), m.leave(), m.rise(), m.fall(), m.stay());
  }

  private static String word(UnionLevel level) {
    return level == null ? NO_LEVEL : level.name();
  }

  private static String row(Object... parts) {
    return List.of(parts).stream()
        .map(part -> part.toString().replaceAll("[\\r\\n]", " "))
        .collect(Collectors.joining("\t"));
  }

  static WhatIfAnswer read(String text) {
    List<String[]> rows = text.lines().map(line -> line.split("\t", -1)).toList();
    if (rows.isEmpty() || !rows.get(0)[0].equals(HEADING)) {
      throw new IllegalArgumentException("not a kept what-if");
    }
    String[] change = only("change", rows);
    String[] looked = only("looked", rows);
    String[] relief = only("relief", rows);
    return new WhatIfAnswer(
        change[1],
        LocalDate.parse(change[2]),
        new UnionCode(change[3]),
        Long.parseLong(looked[1]),
        Long.parseLong(looked[2]),
        movements(only("all", rows)),
        all("level", rows).stream()
            .map(row -> new LevelMove(level(row[1]), level(row[2]), Long.parseLong(row[3])))
            .toList(),
        groups("union", rows),
        groups("kind", rows),
        groups("cause", rows),
        Money.of(relief[1]),
        Money.of(relief[2]));
  }

  private static List<GroupMovements> groups(String word, List<String[]> rows) {
    return all(word, rows).stream()
        .map(row -> new GroupMovements(row[1], row[2].isEmpty() ? null : row[2], movements(row)))
        .toList();
  }

  private static Movements movements(String[] row) {
    return new Movements(
        Long.parseLong(row[3]),
        Long.parseLong(row[4]),
        Long.parseLong(row[5]),
        Long.parseLong(row[6]),
        Long.parseLong(row[7]));
  }

  private static UnionLevel level(String word) {
    return word.equals(NO_LEVEL) ? null : UnionLevel.valueOf(word);
  }

  private static String[] only(String word, List<String[]> rows) {
    return all(word, rows).get(0);
  }

  private static List<String[]> all(String word, List<String[]> rows) {
    return rows.stream().filter(row -> row[0].equals(word)).toList();
  }
}
