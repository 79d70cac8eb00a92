package org.unioncare.domain.archive;

import static org.unioncare.domain.archive.ArchiveAction.*;
import static org.unioncare.domain.archive.ArchiveStatus.*;
import static org.unioncare.domain.archive.Place.*;
import static org.unioncare.domain.security.Office.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * The procedure 申请—核实—集体研究—公示—上报—审核—审批—录入 as one table: where an archive stands, what is done, who
 * does it, at which union, and where it stands then. What is not in the table is refused.
 */
@PolicyClause({"QS-01", "QS-26", "QS-27", "MC-05", "MC-06", "MC-07", "LZ-12"})
public final class Procedure {

  /** One line of the table. */
  public record Step(
      ArchiveStatus from,
      ArchiveAction action,
      Place place,
      Set<Office> offices,
      ArchiveStatus to) {

    /** Whether it is somebody's to take, by office and union. */
    public boolean isFor(Actor by, ApprovalRoute route, UnionCode desk) {
      return by.offices().stream().anyMatch(offices::contains)
          && place.holds(by.union(), route, desk);
    }

    /** The union that is expected to act. */
    public UnionCode expectedAt(ApprovalRoute route, UnionCode desk) {
      return place.expected(route, desk);
    }
  }

  private static final List<Step> TABLE =
      List.of(
          step(APPLIED, VERIFY, FILING_UNION, VERIFIED, CLERK, HELPER),
          step(VERIFIED, DECIDE, FILING_UNION, DECIDED, CHAIR),
          step(DECIDED, POST_NOTICE, FILING_UNION, UNDER_NOTICE, CLERK),
          step(UNDER_NOTICE, OBJECT, FILING_UNION, UNDER_NOTICE, CLERK),
          step(UNDER_NOTICE, ANSWER_OBJECTION, FILING_UNION, UNDER_NOTICE, CLERK),
          step(UNDER_NOTICE, CLOSE_NOTICE, FILING_UNION, NOTICE_CLOSED, CLERK),
          step(NOTICE_CLOSED, SUBMIT, FILING_UNION_TO_BE_SUBMITTED, UNDER_REVIEW, CLERK),
          step(NOTICE_CLOSED, APPROVE, END_OF_ROUTE, ACTIVE, CHAIR),
          step(UNDER_REVIEW, REVIEW, DESK, UNDER_REVIEW, REVIEWER),
          step(UNDER_REVIEW, APPROVE, END_OF_ROUTE, ACTIVE, CHAIR),
          step(RETURNED, REFILE, FILING_UNION, APPLIED, CLERK),
          step(APPLIED, RETURN, DESK, RETURNED, REVIEWER, CHAIR),
          step(VERIFIED, RETURN, DESK, RETURNED, REVIEWER, CHAIR),
          step(DECIDED, RETURN, DESK, RETURNED, REVIEWER, CHAIR),
          step(UNDER_NOTICE, RETURN, DESK, RETURNED, REVIEWER, CHAIR),
          step(NOTICE_CLOSED, RETURN, DESK, RETURNED, REVIEWER, CHAIR),
          step(UNDER_REVIEW, RETURN, DESK, RETURNED, REVIEWER, CHAIR),
          step(APPLIED, REJECT, DESK, REJECTED, REVIEWER, CHAIR),
          step(VERIFIED, REJECT, DESK, REJECTED, REVIEWER, CHAIR),
          step(DECIDED, REJECT, DESK, REJECTED, REVIEWER, CHAIR),
          step(UNDER_NOTICE, REJECT, DESK, REJECTED, REVIEWER, CHAIR),
          step(NOTICE_CLOSED, REJECT, DESK, REJECTED, REVIEWER, CHAIR),
          step(UNDER_REVIEW, REJECT, DESK, REJECTED, REVIEWER, CHAIR),
          step(APPLIED, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(VERIFIED, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(DECIDED, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(UNDER_NOTICE, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(NOTICE_CLOSED, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(UNDER_REVIEW, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(RETURNED, WITHDRAW, FILING_UNION, WITHDRAWN, CLERK),
          step(ACTIVE, REPORT_CHANGE, FILING_UNION, ACTIVE, CLERK, HELPER),
          step(ACTIVE, DEREGISTER, FILING_UNION_OR_ABOVE, DEREGISTERED, CHAIR));

  private static final Set<ArchiveAction> AWAITED =
      Set.of(VERIFY, DECIDE, POST_NOTICE, CLOSE_NOTICE, SUBMIT, REVIEW, APPROVE, REFILE);

  private Procedure() {}

  private static Step step(
      ArchiveStatus from, ArchiveAction action, Place place, ArchiveStatus to, Office... offices) {
    return new Step(from, action, place, Set.copyOf(Arrays.asList(offices)), to);
  }

  /** The line for a status and an action, empty where the table has none. */
  public static Optional<Step> find(ArchiveStatus from, ArchiveAction action) {
    return TABLE.stream().filter(s -> s.from == from && s.action == action).findFirst();
  }

  /** What the procedure may await of somebody who holds the offices. */
  public static Set<ArchiveAction> awaitedOf(Set<Office> offices) {
    Set<ArchiveAction> mine = EnumSet.noneOf(ArchiveAction.class);
    TABLE.stream()
        .filter(step -> AWAITED.contains(step.action))
        .filter(step -> offices.stream().anyMatch(step.offices::contains))
        .forEach(step -> mine.add(step.action));
    return mine;
  }

  /** What can be done while the archive stands so and lies there, in the table's order. */
  public static List<Step> from(ArchiveStatus status, ApprovalRoute route, UnionCode desk) {
    return TABLE.stream()
        .filter(step -> step.from == status && step.place.isOnTheWay(route, desk))
        .toList();
  }

  /** What the procedure waits for while the archive stands so and lies there, if for anything. */
  public static Optional<ArchiveAction> awaited(
      ArchiveStatus status, ApprovalRoute route, UnionCode desk) {
    boolean atTheEnd = route.endsAt(desk);
    return Optional.ofNullable(
        switch (status) {
          case APPLIED -> VERIFY;
          case VERIFIED -> DECIDE;
          case DECIDED -> POST_NOTICE;
          case UNDER_NOTICE -> CLOSE_NOTICE;
          case NOTICE_CLOSED -> atTheEnd ? APPROVE : SUBMIT;
          case UNDER_REVIEW -> atTheEnd ? APPROVE : REVIEW;
          case RETURNED -> REFILE;
          case ACTIVE, REJECTED, WITHDRAWN, DEREGISTERED -> null;
        });
  }

  /**
   * The line by which somebody may take the step.
   *
   * @throws RefusedException when the status does not allow it, or the actor lacks the office, or
   *     belongs to another union than the one that is to act
   */
  public static Step permit(
      ArchiveStatus status, ArchiveAction action, ApprovalRoute route, UnionCode desk, Actor by) {
    Step step =
        find(status, action)
            .filter(found -> found.place.isOnTheWay(route, desk))
            .orElseThrow(
                () ->
                    RefusedException.because(
                        Reason.of("ACTION_NOT_ALLOWED", "QS-01", action, status)));
    if (by.offices().stream().noneMatch(step.offices::contains)) {
      throw new RefusedException(
          RefusedException.Kind.FORBIDDEN, List.of(Reason.of("OFFICE_MISSING", "MC-12", action)));
    }
    if (!step.place.holds(by.union(), route, desk)) {
      throw RefusedException.because(
          Reason.of("ACTION_ELSEWHERE", "QS-01", action, step.place.expected(route, desk)));
    }
    return step;
  }
}
