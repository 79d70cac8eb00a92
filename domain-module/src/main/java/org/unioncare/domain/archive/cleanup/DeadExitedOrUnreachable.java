package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.shared.PolicyClause;

/** 已脱贫、死亡或无法联系, on record by the day: the first that holds is named, death before all. */
@PolicyClause({"MC-08", "LZ-02", "AY-04"})
public record DeadExitedOrUnreachable() implements CleanupGround {

  @Override
  public Optional<CleanupFinding> judge(CleanupCandidate archive, LocalDate asOf) {
    return found(archive, DeregistrationGround.DECEASED, archive.deceasedOn(), asOf)
        .or(() -> found(archive, DeregistrationGround.HARDSHIP_EXITED, archive.exitedOn(), asOf))
        .or(
            () ->
                found(archive, DeregistrationGround.UNREACHABLE, archive.unreachableSince(), asOf));
  }

  private static Optional<CleanupFinding> found(
      CleanupCandidate archive, DeregistrationGround ground, LocalDate day, LocalDate asOf) {
    return Optional.ofNullable(day)
        .filter(on -> !on.isAfter(asOf))
        .map(on -> new CleanupFinding(archive.no(), ground, on.toString()));
  }
}
