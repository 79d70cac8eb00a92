package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.shared.PolicyClause;

/** 女年满55周岁、男年满60岁及以上: the worker's age on the day, the birthday itself included. */
@PolicyClause("MC-08")
public record AgeReached(int woman, int man) implements CleanupGround {

  @Override
  public Optional<CleanupFinding> judge(CleanupCandidate archive, LocalDate asOf) {
    int age = archive.workerSex() == Sex.FEMALE ? woman : man;
    LocalDate reached = archive.workerBirthDate().plusYears(age);
    if (reached.isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(
        new CleanupFinding(archive.no(), DeregistrationGround.AGE_REACHED, reached.toString()));
  }
}
