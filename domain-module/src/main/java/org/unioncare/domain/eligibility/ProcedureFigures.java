package org.unioncare.domain.eligibility;

import java.util.Optional;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The figures of what comes after the judgement: notice, cleanup, cohorts, exit, pairing and bans;
 * null where a pack has none of its own.
 */
@PolicyClause({"QS-26", "MC-06", "MC-08"})
public record ProcedureFigures(
    int noticeWorkingDays,
    CleanupFigures cleanup,
    CohortDates cohorts,
    ExitFigures exit,
    PairingFigures pairing,
    BanFigures ban) {

  /** The figures every pack has, and no others. */
  public static ProcedureFigures of(int noticeWorkingDays, CleanupFigures cleanup) {
    return new ProcedureFigures(noticeWorkingDays, cleanup, null, null, null, null);
  }

  /** When somebody is out of hardship, where the pack says so. */
  public Optional<ExitFigures> exitFigures() {
    return Optional.ofNullable(exit);
  }

  /** How often helpers come, where the pack says so. */
  public Optional<PairingFigures> pairingFigures() {
    return Optional.ofNullable(pairing);
  }

  /** Who may not file again, where the pack says so. */
  public Optional<BanFigures> banFigures() {
    return Optional.ofNullable(ban);
  }
}
