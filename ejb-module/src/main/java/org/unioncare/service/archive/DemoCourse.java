package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.ApprovalRoute;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Office;

/** Which steps an archive of the demo has gone through, by whom, and on which working days. */
final class DemoCourse {
  /** The day of the application and the steps after it. */
  record Course(LocalDate appliedOn, List<Step> steps) {
    LocalDate lastOn() {
      return steps.isEmpty() ? appliedOn : steps.get(steps.size() - 1).on();
    }
  }

  /** A step: what was done, at which union, by which office, on which day. */
  record Step(ArchiveAction action, UnionCode union, Office office, LocalDate on) {}

  private record Stage(ArchiveAction action, UnionCode union, Office office, int gap) {}

  /** How many stages lie behind an archive that was submitted to the union above. */
  private static final int SUBMITTED = 5;

  private final DemoDice dice;
  private final DemoDays days;
  private final int noticeDays;

  DemoCourse(DemoDice dice, DemoDays days, int noticeDays) {
    this.dice = dice;
    this.days = days;
    this.noticeDays = noticeDays;
  }

  /** The course of an archive applied for on a day; steps that would lie ahead are left out. */
  Course from(LocalDate applied, DemoEnd end, ApprovalRoute route) {
    LocalDate first = days.after(applied, 0);
    List<Step> steps = dated(first, stages(end, route));
    steps.removeIf(step -> step.on().isAfter(days.yesterday()));
    return new Course(first, steps);
  }

  /** A course whose last step was taken at least so many working days ago, and not long before. */
  Course endingNow(DemoEnd end, ApprovalRoute route, int workingDaysAgo) {
    List<Stage> stages = stages(end, route);
    LocalDate last = days.before(days.today(), Math.max(1, workingDaysAgo));
    LocalDate applied = days.before(last, stages.stream().mapToInt(Stage::gap).sum());
    Course course = new Course(applied, dated(applied, stages));
    while (course.lastOn().isAfter(last)) {
      applied = days.before(applied, 1);
      course = new Course(applied, dated(applied, stages));
    }
    return course;
  }

  private List<Step> dated(LocalDate applied, List<Stage> stages) {
    List<Step> steps = new ArrayList<>();
    LocalDate day = applied;
    LocalDate closable = applied;
    for (Stage stage : stages) {
      boolean closing = stage.action() == ArchiveAction.CLOSE_NOTICE;
      day = closing ? days.after(closable, stage.gap()) : days.after(day, stage.gap());
      if (stage.action() == ArchiveAction.POST_NOTICE) {
        closable = NoticePeriod.posted(day, noticeDays, days.calendar()).closableFrom();
      }
      steps.add(new Step(stage.action(), stage.union(), stage.office(), day));
    }
    return steps;
  }

  private List<Stage> stages(DemoEnd end, ApprovalRoute route) {
    List<Stage> whole = toApproval(route);
    List<Stage> taken =
        new ArrayList<>(
            switch (end) {
              case APPLIED -> List.of();
              case VERIFIED -> whole.subList(0, 1);
              case DECIDED -> whole.subList(0, 2);
              case UNDER_NOTICE, OBJECTED -> whole.subList(0, 3);
              case NOTICE_CLOSED -> whole.subList(0, 4);
              case SUBMITTED -> whole.subList(0, Math.min(SUBMITTED, whole.size() - 1));
              case UNDER_REVIEW -> whole.subList(0, underReview(whole.size()));
              case RETURNED, REJECTED -> whole.subList(0, dice.between(1, whole.size() - 1));
              case WITHDRAWN -> whole.subList(0, dice.between(0, Math.min(5, whole.size() - 1)));
              default -> whole;
            });
    UnionCode filing = route.filingUnion();
    switch (end) {
      case OBJECTED ->
          taken.add(new Stage(ArchiveAction.OBJECT, filing, Office.CLERK, dice.between(1, 3)));
      case RETURNED -> taken.add(atDesk(ArchiveAction.RETURN, taken, route));
      case REJECTED -> taken.add(atDesk(ArchiveAction.REJECT, taken, route));
      case WITHDRAWN ->
          taken.add(new Stage(ArchiveAction.WITHDRAW, filing, Office.CLERK, dice.between(1, 5)));
      default -> {}
    }
    return taken;
  }

  /** An archive of grassroots level is never submitted: its notice is closed then. */
  private int underReview(int stages) {
    return stages <= SUBMITTED ? SUBMITTED - 1 : dice.between(SUBMITTED, stages - 1);
  }

  private List<Stage> toApproval(ApprovalRoute route) {
    UnionCode filing = route.filingUnion();
    List<Stage> stages = new ArrayList<>();
    Office verifier = dice.in100(60) ? Office.HELPER : Office.CLERK;
    stages.add(new Stage(ArchiveAction.VERIFY, filing, verifier, dice.between(1, 4)));
    stages.add(new Stage(ArchiveAction.DECIDE, filing, Office.CHAIR, dice.between(1, 4)));
    stages.add(new Stage(ArchiveAction.POST_NOTICE, filing, Office.CLERK, dice.between(0, 2)));
    stages.add(new Stage(ArchiveAction.CLOSE_NOTICE, filing, Office.CLERK, dice.between(0, 2)));
    List<UnionCode> unions = route.unions();
    if (unions.size() > 1) {
      stages.add(new Stage(ArchiveAction.SUBMIT, filing, Office.CLERK, dice.between(0, 2)));
    }
    for (int at = 1; at < unions.size() - 1; at++) {
      stages.add(
          new Stage(ArchiveAction.REVIEW, unions.get(at), Office.REVIEWER, dice.between(1, 5)));
    }
    stages.add(new Stage(ArchiveAction.APPROVE, route.end(), Office.CHAIR, dice.between(1, 6)));
    return stages;
  }

  /** The union above has it on its desk after each submission or review. */
  private Stage atDesk(ArchiveAction action, List<Stage> taken, ApprovalRoute route) {
    UnionCode desk = route.filingUnion();
    for (Stage stage : taken) {
      if (stage.action() == ArchiveAction.SUBMIT || stage.action() == ArchiveAction.REVIEW) {
        desk = route.after(stage.union()).orElse(desk);
      }
    }
    Office office = desk.equals(route.filingUnion()) ? Office.CHAIR : Office.REVIEWER;
    return new Stage(action, desk, office, dice.between(1, 5));
  }
}
