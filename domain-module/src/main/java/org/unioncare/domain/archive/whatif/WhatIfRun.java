package org.unioncare.domain.archive.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.ChangedRules;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.HouseholdFlag;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.RegisterJudging;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Judges a register by the rules of a day and by changed ones, block by block as it is read, and
 * counts what moves or picks it out.
 */
@PolicyClause("LZ-13")
public final class WhatIfRun implements RegisterReader {
  private static final long NO_LINE = -1;

  private final ChangedRules rules;
  private final UnionPath root;
  private final WhatIfChoice choice;
  private final WhatIfTally tally = new WhatIfTally();
  private final List<MovedArchive> picked = new ArrayList<>();
  private final Map<String, Optional<JudgedTwice>> blockOfRegion = new HashMap<>();
  private final Map<List<PackReference>, JudgedTwice> blocks = new HashMap<>();
  private final Map<String, Long> linesNow = new HashMap<>();
  private final Map<String, Long> linesThen = new HashMap<>();
  private String path = "";
  private String region;
  private int group;
  private JudgedTwice block;

  private WhatIfRun(ChangedRules rules, UnionPath root, WhatIfChoice choice) {
    this.rules = rules;
    this.root = root;
    this.choice = choice;
  }

  /** Counts all that is read of the register of a union. */
  public static WhatIfRun counting(ChangedRules rules, UnionPath root) {
    return new WhatIfRun(rules, root, null);
  }

  /** Picks out those that the choice takes. */
  public static WhatIfRun picking(ChangedRules rules, UnionPath root, WhatIfChoice choice) {
    return new WhatIfRun(rules, root, choice);
  }

  @Override
  public HouseholdColumns next(String unionPath) {
    if (!unionPath.equals(path)) {
      path = unionPath;
      String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
      region = new UnionCode(code).region();
      group = tally.group(groupOf(unionPath));
      block = blockOfRegion.computeIfAbsent(region, this::block).orElse(null);
    }
    return block == null ? null : block.columns;
  }

  @Override
  public String region() {
    return region;
  }

  /** The union directly below the root, or the root itself. */
  private String groupOf(String unionPath) {
    int from = root.value().length();
    return from >= unionPath.length()
        ? root.code().value()
        : unionPath.substring(from, unionPath.indexOf('/', from));
  }

  private Optional<JudgedTwice> block(String where) {
    UnionCode union = new UnionCode(where);
    Optional<PolicyPack> now = rules.packNow(union);
    Optional<PolicyPack> then = rules.packThen(union);
    boolean lines = line(where, linesNow, rules::lineNow) != NO_LINE;
    if (now.isEmpty() || then.isEmpty() || !lines) {
      return Optional.empty();
    }
    return Optional.of(
        blocks.computeIfAbsent(
            List.of(now.get().reference(), then.get().reference()),
            packs -> twice(now.get(), then.get())));
  }

  private static JudgedTwice twice(PolicyPack now, PolicyPack then) {
    RegisterJudging judging = new RegisterJudging(now);
    return new JudgedTwice(judging, now.equals(then) ? judging : new RegisterJudging(then));
  }

  @Override
  public void added(String no, ArchiveStatus status, HardshipCause cause, String registerRegion) {
    int row = block.columns.size() - 1;
    block.about(no, status, cause, group);
    boolean certified = block.columns.holds(HouseholdFlag.CERTIFIED_MINIMUM_LIVING, row);
    block.lineNow[row] =
        line(placeOf(block.now, certified, registerRegion), linesNow, rules::lineNow);
    block.lineThen[row] =
        line(placeOf(block.then, certified, registerRegion), linesThen, rules::lineThen);
    if (block.columns.isFull()) {
      judge(block);
    }
  }

  private String placeOf(RegisterJudging judging, boolean certified, String registerRegion) {
    String place = judging.pack().lines().regionFor(region, certified, registerRegion);
    boolean known = place.equals(region) || line(place, linesNow, rules::lineNow) != NO_LINE;
    return known ? place : region;
  }

  private static long line(
      String place, Map<String, Long> known, Function<String, Optional<Money>> inForce) {
    Long line = known.get(place);
    if (line == null) {
      line = inForce.apply(place).map(Money::fen).orElse(NO_LINE);
      known.put(place, line);
    }
    return line;
  }

  @Override
  public void passedOver() {
    tally.passOver();
  }

  /** Judges what has been read and not yet been judged. */
  public void finish() {
    blocks.values().forEach(this::judge);
  }

  private void judge(JudgedTwice read) {
    read.judge();
    for (int row = 0; row < read.columns.size(); row++) {
      if (choice == null) {
        tally.count(read, row);
      } else {
        pick(read, row);
      }
    }
    read.columns.clear();
  }

  private void pick(JudgedTwice read, int row) {
    MovedArchive moved =
        new MovedArchive(
            read.no[row],
            read.levelNow(row),
            read.kindNow(row),
            read.levelThen(row),
            read.kindThen(row),
            read.cause[row]);
    boolean matters = !read.closed[row] || moved.movement() == Movement.ENTERS;
    if (matters && choice.takes(moved)) {
      picked.add(moved);
    }
  }

  /** Those picked out so far, by number. */
  public List<MovedArchive> picked() {
    return picked.stream().sorted(Comparator.comparing(MovedArchive::no)).toList();
  }

  /** The unions that archives were counted by. */
  public List<UnionCode> unions() {
    return tally.groups().stream().map(UnionCode::new).toList();
  }

  /**
   * What was counted.
   *
   * @param change the change in plain words
   * @param names the names of the unions counted by
   */
  public WhatIfAnswer answer(String change, Map<UnionCode, String> names) {
    return tally.answer(change, rules.day(), root.code(), names);
  }
}
