package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.ExclusionRule;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.RefusedStandard;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * 样例家庭: an invented household that everybody may name, with its story, where and on which day it
 * applies, and what must come of it under the text in force there.
 *
 * @param pack the id of the pack in force at the union on the day
 * @param deregistered when and why its archive ended, or null while it is in force
 */
public record SampleHousehold(
    String story,
    UnionCode union,
    LocalDate appliedOn,
    String pack,
    ArchiveSheet sheet,
    Expected expected,
    Deregistration deregistered) {

  /**
   * What must be decided.
   *
   * @param level null, as kind, clause and aid, when it must qualify for none
   * @param refusedBy the clause that stands in the way, or null when it must qualify
   */
  public record Expected(
      UnionLevel level, HardshipKind kind, String clause, AidScope aid, String refusedBy) {

    /** Whether the assessment is what is expected. */
    public boolean isMetBy(Assessment found) {
      return refusedBy == null
          ? found.level() == level
              && found.kind() == kind
              && clause.equals(found.clause())
              && aid.equals(found.aid())
          : !found.qualifies() && clausesAgainst(found).anyMatch(refusedBy::equals);
    }

    private static Stream<String> clausesAgainst(Assessment found) {
      return found.exclusions().isEmpty()
          ? found.refused().stream().map(RefusedStandard::clause)
          : found.exclusions().stream().map(ExclusionRule::clause);
    }
  }

  /** The name of the worker, by which the household is known. */
  public String name() {
    return sheet.worker().name();
  }

  public boolean qualifies() {
    return expected.refusedBy() == null;
  }

  @Override
  public String toString() {
    return name();
  }
}
