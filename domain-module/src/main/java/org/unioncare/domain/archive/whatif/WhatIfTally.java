package org.unioncare.domain.archive.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** Counts the movements of archives by level, union, kind and cause, and adds up the relief. */
final class WhatIfTally {
  private static final int MOVEMENTS = Movement.values().length;
  private static final UnionLevel[] LEVELS = UnionLevel.values();

  private final long[] all = new long[MOVEMENTS];
  private final long[][] levels = new long[LEVELS.length + 1][LEVELS.length + 1];
  private final long[][] kinds = new long[HardshipKind.values().length][MOVEMENTS];
  private final long[][] causes = new long[HardshipCause.values().length][MOVEMENTS];
  private final Map<String, Integer> groupAt = new HashMap<>();
  private final List<long[]> groups = new ArrayList<>();
  private final List<String> groupKeys = new ArrayList<>();
  private long looked;
  private long unjudged;
  private long reliefNow;
  private long reliefThen;

  /** The place of a group, a new one where it is none yet. */
  int group(String key) {
    return groupAt.computeIfAbsent(
        key,
        added -> {
          groups.add(new long[MOVEMENTS]);
          groupKeys.add(added);
          return groups.size() - 1;
        });
  }

  List<String> groups() {
    return groupKeys;
  }

  void passOver() {
    unjudged++;
  }

  void count(JudgedTwice block, int row) {
    looked++;
    UnionLevel from = block.levelNow(row);
    UnionLevel to = block.levelThen(row);
    Movement movement = Movement.of(from, to);
    if (block.closed[row] && movement != Movement.ENTERS) {
      return;
    }
    int at = movement.ordinal();
    all[at]++;
    levels[place(from)][place(to)]++;
    groups.get(block.group[row])[at]++;
    causes[block.cause[row].ordinal()][at]++;
    HardshipKind kind = from == null ? block.kindThen(row) : block.kindNow(row);
    if (kind != null) {
      kinds[kind.ordinal()][at]++;
    }
    reliefNow += block.reliefNow(row);
    reliefThen += block.reliefThen(row);
  }

  private static int place(UnionLevel level) {
    return level == null ? LEVELS.length : level.ordinal();
  }

  WhatIfAnswer answer(
      String change, LocalDate asOf, UnionCode union, Map<UnionCode, String> names) {
    return new WhatIfAnswer(
        change,
        asOf,
        union,
        looked,
        unjudged,
        Movements.of(all),
        levelMoves(),
        unions(names),
        words(HardshipKind.values(), kinds),
        words(HardshipCause.values(), causes),
        Money.ofFen(reliefNow),
        Money.ofFen(reliefThen));
  }

  private List<LevelMove> levelMoves() {
    List<LevelMove> moves = new ArrayList<>();
    for (int from = 0; from <= LEVELS.length; from++) {
      for (int to = 0; to <= LEVELS.length; to++) {
        if (levels[from][to] > 0) {
          moves.add(new LevelMove(level(from), level(to), levels[from][to]));
        }
      }
    }
    return moves;
  }

  private static UnionLevel level(int place) {
    return place == LEVELS.length ? null : LEVELS[place];
  }

  private List<GroupMovements> unions(Map<UnionCode, String> names) {
    return groupKeys.stream()
        .sorted()
        .map(
            key ->
                new GroupMovements(
                    key, names.get(new UnionCode(key)), Movements.of(groups.get(groupAt.get(key)))))
        .filter(group -> group.movements().total() > 0)
        .toList();
  }

  private static List<GroupMovements> words(Enum<?>[] words, long[][] counts) {
    List<GroupMovements> groups = new ArrayList<>();
    for (Enum<?> word : words) {
      Movements movements = Movements.of(counts[word.ordinal()]);
      if (movements.total() > 0) {
        groups.add(new GroupMovements(word.name(), null, movements));
      }
    }
    return groups;
  }
}
