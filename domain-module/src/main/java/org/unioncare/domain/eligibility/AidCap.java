package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 不得超过: the most aid of one kind, for a household, each of its members, one person or one grant.
 *
 * @param aid the kind of aid, a word of {@link AidScope#WORDS}; {@code ALL} counts all kinds
 *     together
 * @param kinds the kinds of hardship it is meant for; empty for every kind
 * @param stage the stage of schooling it is meant for, or null for every stage
 */
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public record AidCap(
    String aid,
    Set<HardshipKind> kinds,
    SchoolStage stage,
    AidMeasure measure,
    Per per,
    String clause) {

  /** For whom the sum is meant; all but a single grant are counted by the calendar year. */
  public enum Per {
    HOUSEHOLD,
    MEMBER,
    PERSON,
    GRANT
  }

  public AidCap {
    Set<HardshipKind> meant = EnumSet.noneOf(HardshipKind.class);
    meant.addAll(kinds);
    kinds = Collections.unmodifiableSet(meant);
  }

  /**
   * The most that may be given, parts of a fen dropped.
   *
   * @param costs what is proven of the costs that the measure refers to; of no matter otherwise
   */
  public Money limit(Money line, int members, Money costs) {
    return measure.limit(line, costs, per == Per.MEMBER ? members : 1);
  }

  /** Whether aid of every kind counts towards it. */
  public boolean ofAllKinds() {
    return aid.equals(AidScope.EVERY_KIND);
  }

  /** Whether it counts aid of this kind for a household of this kind. */
  public boolean concerns(String wanted, HardshipKind kind) {
    return (ofAllKinds() || aid.equals(wanted)) && (kinds.isEmpty() || kinds.contains(kind));
  }
}
