package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ApprovalRoute;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.DecisionView;
import org.unioncare.domain.archive.NextAction;
import org.unioncare.domain.archive.NoticeView;
import org.unioncare.domain.archive.Procedure;
import org.unioncare.domain.archive.RouteStop;
import org.unioncare.domain.archive.SheetView;
import org.unioncare.domain.archive.StepView;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;
import org.unioncare.persistence.organisation.UnionRepository;

/** Puts together what the page of one archive shows, in a handful of statements. */
@ApplicationScoped
public class ArchiveViewRepository {
  @Inject private ArchiveRepository archives;
  @Inject private ProposalRepository proposals;
  @Inject private UnionRepository unions;

  /** Everything of the archive, and what its reader may do with it today. */
  public ArchiveView view(HardshipArchive archive, Actor reader, LocalDate today) {
    Map<UnionCode, String> names = names(archive);
    List<DecisionView> decisions =
        new ArrayList<>(archive.decisions().stream().map(FilingDecision::view).toList());
    Collections.reverse(decisions);
    return new ArchiveView(
        ArchiveLines.of(archive),
        archive.version(),
        archive.approval().cohort(),
        archive.application().filedBy(),
        archive.changes().deceasedOn(),
        archive.changes().exitedOn(),
        archive.changes().unreachableSince(),
        archive.deregistration().ground(),
        SheetView.of(archives.sheet(archive), today),
        decisions,
        steps(archive, names),
        notices(archive),
        proposals.allOf(archive),
        route(archive, names),
        next(archive, reader, today, names));
  }

  private Map<UnionCode, String> names(HardshipArchive archive) {
    Set<UnionCode> codes = new HashSet<>(archive.route().unions());
    archive.steps().forEach(step -> codes.add(step.union()));
    return unions.names(codes);
  }

  private static List<StepView> steps(HardshipArchive archive, Map<UnionCode, String> names) {
    return archive.steps().stream().map(step -> step.view(names.get(step.union()))).toList();
  }

  private static List<NoticeView> notices(HardshipArchive archive) {
    return archive.notices().stream().map(PublicNotice::view).toList();
  }

  private static List<RouteStop> route(HardshipArchive archive, Map<UnionCode, String> names) {
    ApprovalRoute route = archive.route();
    int filedAt = lastFiling(archive);
    List<StepView> since = steps(archive, names).subList(filedAt, archive.steps().size());
    return route.unions().stream()
        .map(
            union ->
                new RouteStop(
                    union,
                    names.get(union),
                    union.level(),
                    archive.status().isPending() && union.equals(archive.progress().desk().code()),
                    passedOn(union, since)))
        .toList();
  }

  /** A return begins the route anew. */
  private static int lastFiling(HardshipArchive archive) {
    int at = 0;
    for (int i = 0; i < archive.steps().size(); i++) {
      ArchiveAction action = archive.steps().get(i).view(null).action();
      if (action == ArchiveAction.FILE || action == ArchiveAction.REFILE) {
        at = i;
      }
    }
    return at;
  }

  private static LocalDate passedOn(UnionCode union, List<StepView> steps) {
    return steps.stream()
        .filter(step -> step.union().equals(union))
        .filter(
            step ->
                step.action() == ArchiveAction.SUBMIT
                    || step.action() == ArchiveAction.APPROVE
                    || step.action() == ArchiveAction.REVIEW)
        .map(StepView::on)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static List<NextAction> next(
      HardshipArchive archive, Actor reader, LocalDate today, Map<UnionCode, String> names) {
    ApprovalRoute route = archive.route();
    UnionCode desk = archive.progress().desk().code();
    ArchiveAction awaited = Procedure.awaited(archive.status(), route, desk).orElse(null);
    List<NextAction> next = new ArrayList<>();
    for (Procedure.Step step : Procedure.from(archive.status(), route, desk)) {
      if (step.action() == ArchiveAction.ANSWER_OBJECTION
          && archive.notice().openObjection().isEmpty()) {
        continue;
      }
      UnionCode union = step.expectedAt(route, desk);
      List<Reason> missing = archive.hindrances(step.action(), reader, today);
      next.add(
          new NextAction(
              step.action(),
              step.offices(),
              union,
              names.get(union),
              step.isFor(reader, route, desk),
              step.action() == awaited,
              missing,
              missing.isEmpty() ? null : earliest(archive, step.action(), today)));
    }
    return next;
  }

  private static LocalDate earliest(
      HardshipArchive archive, ArchiveAction action, LocalDate today) {
    boolean closes =
        action == ArchiveAction.CLOSE_NOTICE && archive.status() == ArchiveStatus.UNDER_NOTICE;
    LocalDate from = closes ? archive.notice().period().closableFrom() : today;
    return from.isAfter(today) ? from : null;
  }
}
