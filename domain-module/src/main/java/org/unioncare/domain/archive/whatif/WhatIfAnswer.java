package org.unioncare.domain.archive.whatif;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What a change would do to a register.
 *
 * @param change what was changed, in a line of plain words: pack and version, line, multiple
 * @param looked how many archives were judged, closed ones among them
 * @param unjudged archives without a pack or a line in force on the day
 * @param all live archives by movement, and closed ones that would enter
 * @param levels how many go from which level to which, those that stay included
 * @param unions by the unions directly below the one asked about, and that one itself
 * @param kinds by the kind of hardship now, of those that enter by the one they would get
 * @param causes by main cause
 * @param reliefNow the most living relief a year for the live archives that qualify by the rules of
 *     the day: for each the least of its pack's caps on living relief, of a share of costs its
 *     most, by its line and members
 * @param reliefThen the same by the changed rules, for all that would then qualify and enter
 */
@PolicyClause({"LZ-13", "MC-16"})
public record WhatIfAnswer(
    String change,
    LocalDate asOf,
    UnionCode union,
    long looked,
    long unjudged,
    Movements all,
    List<LevelMove> levels,
    List<GroupMovements> unions,
    List<GroupMovements> kinds,
    List<GroupMovements> causes,
    Money reliefNow,
    Money reliefThen) {

  public WhatIfAnswer {
    levels = List.copyOf(levels);
    unions = List.copyOf(unions);
    kinds = List.copyOf(kinds);
    causes = List.copyOf(causes);
  }

  /** What the change costs a year; below zero when it saves. */
  public Money cost() {
    return reliefThen.minus(reliefNow);
  }

  /** The answer as a text to keep. */
  public String text() {
    return AnswerText.write(this);
  }

  /**
   * Reads a kept text.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static WhatIfAnswer read(String text) {
    return AnswerText.read(text);
  }
}
