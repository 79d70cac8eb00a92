package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.eligibility.CleanupFigures;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Which grounds are in force where and when: those of the pack in force for the filing union. Where
 * no pack is in force nobody is proposed; an age or a time of nought is a ground the pack does not
 * have.
 */
@PolicyClause("QS-03")
public record CleanupGrounds(PolicyPacks packs) {

  /** The ground as it is in force at the archive's place on the day, asked of the archive. */
  public Optional<CleanupFinding> judge(
      CleanupStep step, CleanupCandidate archive, LocalDate asOf) {
    return inForce(step, archive.path(), asOf).flatMap(ground -> ground.judge(archive, asOf));
  }

  private Optional<CleanupGround> inForce(CleanupStep step, UnionPath union, LocalDate asOf) {
    return packs
        .inForce(union.code(), asOf)
        .map(PolicyPack::cleanup)
        .flatMap(figures -> ground(step, figures));
  }

  private static Optional<CleanupGround> ground(CleanupStep step, CleanupFigures figures) {
    boolean has =
        switch (step) {
          case NO_AID -> figures.yearsWithoutAid() > 0;
          case AGE -> figures.womanFrom() > 0 && figures.manFrom() > 0;
          case GONE -> true;
        };
    return has ? Optional.of(withFigures(step, figures)) : Optional.empty();
  }

  private static CleanupGround withFigures(CleanupStep step, CleanupFigures figures) {
    return switch (step) {
      case NO_AID -> new NoAidForYears(figures.yearsWithoutAid());
      case AGE -> new AgeReached(figures.womanFrom(), figures.manFrom());
      case GONE -> new DeadExitedOrUnreachable();
    };
  }
}
