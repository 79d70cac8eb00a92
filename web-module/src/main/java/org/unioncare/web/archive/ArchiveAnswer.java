package org.unioncare.web.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.NextAction;
import org.unioncare.domain.archive.NoticeView;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.archive.RouteStop;
import org.unioncare.domain.archive.SheetView;
import org.unioncare.domain.archive.StepView;
import org.unioncare.domain.eligibility.Cohort;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.Reason;
import org.unioncare.web.eligibility.AssessmentAnswer;
import org.unioncare.web.shared.Messages;

/** An archive as programs read it: where it stands, what was found, what may be done next. */
public record ArchiveAnswer(
    ArchiveNo no,
    ArchiveStatus status,
    long version,
    UnionLevel level,
    HardshipKind kind,
    Cohort cohort,
    UnionCode union,
    String unionName,
    UnionCode desk,
    String deskName,
    LocalDate appliedOn,
    LocalDate activeFrom,
    LocalDate lastAidedOn,
    LocalDate deceasedOn,
    LocalDate exitedOn,
    LocalDate unreachableSince,
    LocalDate deregisteredOn,
    DeregistrationGround ground,
    String filedBy,
    SheetView household,
    AssessmentAnswer assessment,
    List<StepView> steps,
    List<NoticeView> notices,
    List<ProposalView> proposals,
    List<RouteStop> route,
    List<Next> next) {

  /**
   * What may be done next.
   *
   * @param mine whether it is the caller's to do
   * @param awaited whether the procedure waits for it
   * @param possible whether nothing stands in the way today
   */
  public record Next(
      ArchiveAction action,
      Set<Office> offices,
      UnionCode union,
      String unionName,
      boolean mine,
      boolean awaited,
      boolean possible,
      LocalDate earliest,
      List<Missing> missing) {

    static Next of(NextAction action) {
      return new Next(
          action.action(),
          action.offices(),
          action.union(),
          action.unionName(),
          action.mine(),
          action.awaited(),
          action.isPossible(),
          action.earliest(),
          action.missing().stream().map(Missing::of).toList());
    }
  }

  /** What stands in the way still. */
  public record Missing(String code, String clause, String detail) {

    static Missing of(Reason reason) {
      return new Missing(reason.code(), reason.clause(), Messages.of(reason));
    }
  }

  static ArchiveAnswer of(ArchiveView view) {
    ArchiveLine line = view.line();
    return new ArchiveAnswer(
        line.no(),
        line.status(),
        view.version(),
        line.level(),
        line.kind(),
        view.cohort(),
        line.union(),
        line.unionName(),
        line.desk(),
        line.deskName(),
        line.appliedOn(),
        line.activeFrom(),
        line.lastAidedOn(),
        view.deceasedOn(),
        view.exitedOn(),
        view.unreachableSince(),
        line.deregisteredOn(),
        view.deregistrationGround(),
        view.filedBy(),
        view.sheet(),
        AssessmentAnswer.of(view.decisions().get(0).assessment()),
        view.steps(),
        view.notices(),
        view.proposals(),
        view.route(),
        view.next().stream().map(Next::of).toList());
  }
}
