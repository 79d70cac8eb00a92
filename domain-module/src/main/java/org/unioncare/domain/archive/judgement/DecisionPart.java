package org.unioncare.domain.archive.judgement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.unioncare.domain.eligibility.Assessment;

/** The parts of a decision's answer that can be compared, each for itself. */
public enum DecisionPart {
  LEVEL(Assessment::level),
  KIND(Assessment::kind),
  STANDARD(outcome -> pair(outcome.standard(), outcome.clause())),
  AID(Assessment::aid),
  INCOME_PER_HEAD(Assessment::incomePerHead),
  CONDITIONS(outcome -> pair(outcome.conditions(), outcome.refused())),
  EXCLUSIONS(Assessment::exclusions),
  PACK(Assessment::pack),
  HASH(Assessment::inputHash);

  private final Function<Assessment, Object> part;

  DecisionPart(Function<Assessment, Object> part) {
    this.part = part;
  }

  /** The parts in which two answers differ. */
  static Set<DecisionPart> differing(Assessment kept, Assessment anew) {
    Set<DecisionPart> differing = EnumSet.noneOf(DecisionPart.class);
    for (DecisionPart each : values()) {
      if (!Objects.equals(each.part.apply(kept), each.part.apply(anew))) {
        differing.add(each);
      }
    }
    return differing;
  }

  private static List<Object> pair(Object one, Object other) {
    List<Object> pair = new ArrayList<>();
    pair.add(one);
    pair.add(other);
    return pair;
  }
}
