package org.unioncare.domain.eligibility;

import java.util.Objects;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * A household and what the pack must decide of it; a pack whose examples do not come out as they
 * say is not published.
 *
 * @param level the level expected, or null when it must qualify for none
 * @param clause the clause of the standard expected, or null when it must qualify for none
 * @param kind the kind expected, or null when the example does not say
 * @param aid the aid expected, or null when the example does not say
 */
public record PackExample(
    String name,
    Situation situation,
    UnionLevel level,
    String clause,
    HardshipKind kind,
    AidScope aid) {

  /** What stands where an outcome names no level. */
  public enum NoLevel {
    NO_LEVEL
  }

  /** Whether the assessment is what the example expects. */
  public boolean isConfirmedBy(Assessment assessment) {
    return assessment.level() == level
        && Objects.equals(assessment.clause(), clause)
        && (kind == null || kind == assessment.kind())
        && (aid == null || aid.equals(assessment.aid()));
  }
}
