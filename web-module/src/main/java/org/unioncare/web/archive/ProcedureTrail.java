package org.unioncare.web.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.NoticeView;
import org.unioncare.domain.archive.RouteStop;
import org.unioncare.domain.archive.StepView;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Step;

/** The way of an application as its page draws it: what is done, where it stands, what is ahead. */
@PolicyClause({"QS-26", "QS-27"})
final class ProcedureTrail {
  private static final int NOTICE = 3;
  private static final int FIRST_REVIEW = 4;

  private final ArchiveView view;
  private final LocalDate today;
  private final List<StepView> taken;

  ProcedureTrail(ArchiveView view, LocalDate today) {
    this.view = view;
    this.today = today;
    this.taken = sinceFiling(view.steps());
  }

  /** What was done since the application was last filed. */
  private static List<StepView> sinceFiling(List<StepView> steps) {
    int last = 0;
    for (int i = 0; i < steps.size(); i++) {
      boolean filing =
          steps.get(i).action() == ArchiveAction.FILE
              || steps.get(i).action() == ArchiveAction.REFILE;
      last = filing ? i : last;
    }
    return steps.subList(last, steps.size());
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int here = here();
    steps.add(Step.done(Messages.of("archive_detail.step.apply"), near(view.line().appliedOn())));
    steps.add(step(1, here, ArchiveAction.VERIFY));
    steps.add(step(2, here, ArchiveAction.DECIDE));
    steps.add(step(NOTICE, here, ArchiveAction.CLOSE_NOTICE));
    List<RouteStop> reviews = reviews();
    for (int i = 0; i < reviews.size(); i++) {
      steps.add(review(reviews.get(i), FIRST_REVIEW + i, here, i == reviews.size() - 1));
    }
    if (view.status().isClosed() || view.status() == ArchiveStatus.RETURNED) {
      steps.removeIf(step -> step.state() == Step.State.CURRENT);
      steps.removeIf(step -> step.state() == Step.State.AHEAD && view.status().isClosed());
      steps.add(Math.min(here, steps.size()), ending());
    }
    return steps;
  }

  /** The unions that review or approve: those above the filing union, or itself where it is all. */
  private List<RouteStop> reviews() {
    List<RouteStop> route = view.route();
    return route.size() == 1 ? route : route.subList(1, route.size());
  }

  /** The place of the step at hand. */
  private int here() {
    return switch (view.status()) {
      case APPLIED -> 1;
      case VERIFIED -> 2;
      case DECIDED, UNDER_NOTICE -> NOTICE;
      case NOTICE_CLOSED -> FIRST_REVIEW;
      case UNDER_REVIEW -> FIRST_REVIEW + desk();
      case ACTIVE, DEREGISTERED -> FIRST_REVIEW + reviews().size();
      case RETURNED, REJECTED, WITHDRAWN -> 1 + reached();
    };
  }

  private int desk() {
    List<RouteStop> reviews = reviews();
    for (int i = 0; i < reviews.size(); i++) {
      if (reviews.get(i).here()) {
        return i;
      }
    }
    return 0;
  }

  /** How many of the steps after the application were done before it ended. */
  private int reached() {
    int reached = 0;
    for (ArchiveAction action :
        List.of(ArchiveAction.VERIFY, ArchiveAction.DECIDE, ArchiveAction.CLOSE_NOTICE)) {
      reached += last(action).isPresent() ? 1 : 0;
    }
    return reached;
  }

  private Step step(int place, int here, ArchiveAction action) {
    String title = Messages.of("archive_detail.step." + action);
    if (action == ArchiveAction.CLOSE_NOTICE && here >= NOTICE && hangs().isPresent()) {
      NoticePeriod period = hangs().get().period();
      title = Messages.of("archive_detail.step.notice", period.workingDays());
      if (place < here) {
        return Step.done(title, span(period));
      }
    }
    if (place == here) {
      return Step.current(title, waiting());
    }
    return place < here
        ? Step.done(title, last(action).map(step -> near(step.on())).orElse(""))
        : Step.ahead(title);
  }

  private Step review(RouteStop stop, int place, int here, boolean last) {
    String title =
        Messages.of(
            last ? "archive_detail.step.approve" : "archive_detail.step.review", stop.level());
    if (last) {
      title = Messages.of("archive_detail.step.approve", view.line().level());
    }
    if (place == here) {
      return Step.current(title, waiting());
    }
    LocalDate day = last ? view.line().activeFrom() : stop.passedOn();
    return place < here ? Step.done(title, near(day)) : Step.ahead(title);
  }

  /** Since when it waits, or how long the notice hangs. */
  private String waiting() {
    if (view.status() == ArchiveStatus.UNDER_NOTICE && hangs().isPresent()) {
      return span(hangs().get().period());
    }
    return Messages.of("archive_detail.step.waiting", near(view.line().dueOn()));
  }

  private Step ending() {
    StepView last = taken.get(taken.size() - 1);
    String title = Figures.text(view.status());
    return view.status() == ArchiveStatus.RETURNED
        ? Step.current(title, near(last.on()))
        : Step.done(title, near(last.on()));
  }

  private String span(NoticePeriod period) {
    return Messages.of(
        "archive_detail.step.notice.until", near(period.postedOn()), near(period.lastDay()));
  }

  /** The notice of this application, hanging or over. */
  private Optional<NoticeView> hangs() {
    List<NoticeView> notices = view.notices();
    return notices.isEmpty() || last(ArchiveAction.POST_NOTICE).isEmpty()
        ? Optional.empty()
        : Optional.of(notices.get(notices.size() - 1));
  }

  private Optional<StepView> last(ArchiveAction action) {
    return taken.stream().filter(step -> step.action() == action).reduce((a, b) -> b);
  }

  private String near(LocalDate day) {
    return Figures.near(day, today);
  }
}
