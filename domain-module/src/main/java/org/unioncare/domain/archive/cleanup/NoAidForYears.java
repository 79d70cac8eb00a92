package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.shared.PolicyClause;

/** 建档后至今2年未得到工会帮扶救助的档案，包括以前救助过但最近两年没有的: filed so many years ago or more, and no aid for as long. */
@PolicyClause("MC-08")
public record NoAidForYears(int years) implements CleanupGround {

  @Override
  public Optional<CleanupFinding> judge(CleanupCandidate archive, LocalDate asOf) {
    LocalDate since = archive.lastAidedOn() == null ? archive.appliedOn() : archive.lastAidedOn();
    if (since.plusYears(years).isAfter(asOf)
        || archive.appliedOn().plusYears(years).isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(
        new CleanupFinding(
            archive.no(), DeregistrationGround.NO_AID_IN_TWO_YEARS, since.toString()));
  }
}
