package org.unioncare.service.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.Change;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.eligibility.Cohort;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Office;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.persistence.organisation.Union;

/**
 * Takes archives of the demo through the procedure by its own verbs, so that each step is one that
 * the procedure allows.
 */
final class DemoFilings {
  /** The unions by code, and the names of those who hold its accounts. */
  record Register(Map<UnionCode, Union> unions, UnaryOperator<String> holders) {
    Actor actor(UnionCode union, Office office) {
      String account = union + "." + office.word();
      return new Actor(account, holders.apply(account), union, Set.of(office));
    }
  }

  private final DemoDice dice;
  private final DemoWords words;
  private final DemoDays days;
  private final Register register;

  DemoFilings(DemoDice dice, DemoDays days, Register register) {
    this.dice = dice;
    this.words = new DemoWords(dice);
    this.days = days;
    this.register = register;
  }

  /** Files a household and takes it as far as it is to come. */
  HardshipArchive archive(DemoFiling filing) {
    UnionCode union = filing.union().code();
    HardshipArchive archive =
        HardshipArchive.file(
            filing.no(),
            register.unions().get(union),
            filing.sheet(),
            filing.decision(),
            register.actor(union, Office.CLERK),
            when(filing.course().appliedOn(), 0));
    int position = 1;
    for (DemoCourse.Step step : filing.course().steps()) {
      take(archive, filing, step, when(step.on(), position++));
    }
    report(archive, filing.end(), position);
    if (filing.deregistered() != null) {
      archive.deregister(
          register.actor(union, Office.CHAIR),
          when(filing.deregisteredOn(), position),
          filing.deregistered().ground(),
          words.any("DEREGISTRATION_REASON"));
    }
    return archive;
  }

  private void take(HardshipArchive archive, DemoFiling filing, DemoCourse.Step step, When when) {
    Actor by = register.actor(step.union(), step.office());
    switch (step.action()) {
      case VERIFY -> archive.verify(by, when, words.any("VERIFY_OPINION"));
      case DECIDE -> archive.decide(by, when, words.any("DECISION_OPINION"));
      case POST_NOTICE ->
          archive.postNotice(
              by,
              when,
              NoticePeriod.posted(when.on(), filing.pack().noticeWorkingDays(), days.calendar()),
              words.any("NOTICE_PLACE"));
      case OBJECT -> archive.object(by, when, null, words.any("OBJECTION"));
      case CLOSE_NOTICE -> archive.closeNotice(by, when, null);
      case SUBMIT -> archive.submit(by, when, next(archive), null);
      case REVIEW -> archive.review(by, when, next(archive), words.any("REVIEW_OPINION"));
      case APPROVE -> archive.approve(by, when, cohort(filing), words.any("APPROVAL_OPINION"));
      case RETURN -> archive.returnForRework(by, when, words.any("RETURN_REASON"));
      case REJECT -> archive.reject(by, when, words.any("REJECT_REASON"));
      case WITHDRAW -> archive.withdraw(by, when, words.any("WITHDRAW_REASON"));
      default -> throw new IllegalStateException("no course has " + step.action());
    }
  }

  private void report(HardshipArchive archive, DemoEnd end, int position) {
    Change change =
        switch (end) {
          case DECEASED_REPORTED -> Change.DECEASED;
          case EXIT_REPORTED -> Change.EXITED;
          case UNREACHABLE_REPORTED -> Change.UNREACHABLE;
          default -> null;
        };
    LocalDate active = archive.activeFrom().orElse(null);
    if (change != null && active != null) {
      LocalDate on = days.before(days.today(), dice.between(1, 20));
      LocalDate reported = on.isBefore(active) ? days.yesterday() : on;
      LocalDate happened = reported.minusDays(dice.between(0, 9));
      archive.reportChange(
          register.actor(archive.union().code(), Office.CLERK),
          when(reported, position),
          change,
          happened.isBefore(active) ? active : happened,
          null);
    }
  }

  private Union next(HardshipArchive archive) {
    return archive.nextOnRoute().map(register.unions()::get).orElse(null);
  }

  private static Cohort cohort(DemoFiling filing) {
    return filing
        .pack()
        .cohortDates()
        .flatMap(dates -> dates.cohortOf(filing.course().appliedOn()))
        .orElse(null);
  }

  /** In office hours, the later step of a day later. */
  private When when(LocalDate on, int position) {
    LocalDateTime at = on.atTime(8, dice.between(31, 59)).plusMinutes(22L * position);
    return new When(on, at.withSecond(dice.between(0, 59)));
  }
}
