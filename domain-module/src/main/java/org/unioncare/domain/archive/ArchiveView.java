package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.eligibility.Cohort;

/**
 * Everything of one archive as its page shows it: the line, the sheet, the judgement in force, the
 * story so far, and what may be done next by whom.
 *
 * @param filedBy the account that filed it
 * @param decisions the latest first
 * @param proposals of the clean-up, the open ones first
 */
public record ArchiveView(
    ArchiveLine line,
    long version,
    Cohort cohort,
    String filedBy,
    LocalDate deceasedOn,
    LocalDate exitedOn,
    LocalDate unreachableSince,
    DeregistrationGround deregistrationGround,
    SheetView sheet,
    List<DecisionView> decisions,
    List<StepView> steps,
    List<NoticeView> notices,
    List<ProposalView> proposals,
    List<RouteStop> route,
    List<NextAction> next) {

  public ArchiveNo no() {
    return line.no();
  }

  public ArchiveStatus status() {
    return line.status();
  }
}
