package org.unioncare.service.assistance;

import static org.unioncare.domain.security.Duty.APPLY_FOR_GRANTS;
import static org.unioncare.domain.security.Duty.APPROVE_GRANTS;
import static org.unioncare.domain.security.Duty.PAY_GRANTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.AidQuestion;
import org.unioncare.domain.assistance.Approver;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantOrder;
import org.unioncare.domain.fund.LedgerEntryKind;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.assistance.ArchiveStanding;
import org.unioncare.persistence.assistance.ArchiveStandingRepository;
import org.unioncare.persistence.assistance.Grant;
import org.unioncare.persistence.assistance.GrantRepository;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.persistence.fund.LedgerRepository;
import org.unioncare.service.eligibility.Judging;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * 资金申请及发放: an application is judged at once with every reason and reserves its amount; then notice,
 * approval, payment and record follow, by three different people.
 */
@Stateless
@UseCase
@PolicyClause({"MC-20", "MC-21", "MC-22", "MC-23", "MC-25"})
public class Granting {
  /** 30个工作日: within how many working days a payment is recorded. */
  private static final int WORKING_DAYS_TO_RECORD = 30;

  @Inject private ArchiveStandingRepository archives;
  @Inject private FundRepository funds;
  @Inject private LedgerRepository ledger;
  @Inject private GrantRepository grants;
  @Inject private Caps caps;
  @Inject private FundsInReach reach;
  @Inject private Judging packs;
  @Inject private WorkingDayCalendar calendar;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** Applies for a household of the officer's own union and reserves the amount. */
  @RolesAllowed(APPLY_FOR_GRANTS)
  public GrantNo apply(GrantApplication application) {
    application.requireWellFormed();
    ArchiveStanding archive = reach.ownArchive(application.archive());
    LocalDate on = day(application.on());
    Fund fund = funds.hold(reach.fund(application.fund(), archive));
    AidLimits limits = caps.limits(archive, fund, on);
    Optional<CapUse> cap = judge(new AidAsked(application, archive, fund, on), limits);
    Grant grant =
        new Grant(application, archive.aided(), fund, cap.orElse(null), on, officer.account());
    limits
        .approval(application.aid(), application.amount())
        .map(rule -> Approver.of(rule, fund.owner().path(), archive.union().path()))
        .ifPresent(grant::reserveApproval);
    grants.add(grant);
    post(fund, grant, LedgerEntryKind.RESERVATION, on);
    record("GRANT_APPLIED", grant, archive.no() + " " + fund.code());
    return grant.no();
  }

  /** Takes one step with a grant; who may take it, its place in the procedure says. */
  @RolesAllowed({APPLY_FOR_GRANTS, APPROVE_GRANTS, PAY_GRANTS})
  public void step(GrantOrder order) {
    order.requireWellFormed();
    Grant grant = grants.within(officer.jurisdiction(), order.grant());
    reach.requireMine(order.action(), grant);
    ArchiveStanding archive = archives.heldWithin(officer.jurisdiction(), grant.archive());
    grants.hold(grant);
    grant.requireVersion(order.version());
    take(order, grant, archive, day(order.on()));
    record("GRANT_" + order.action(), grant, order.reason());
  }

  private void take(GrantOrder order, Grant grant, ArchiveStanding archive, LocalDate on) {
    String by = officer.account();
    switch (order.action()) {
      case POST_NOTICE -> grant.postNotice(notice(archive, on));
      case CLOSE_NOTICE -> grant.closeNotice(on);
      case APPROVE -> {
        grant.approve(on, by);
        requireActive(archive);
      }
      case PAY -> {
        grant.pay(on, by, calendar.lastOf(on, WORKING_DAYS_TO_RECORD).date());
        requireActive(archive);
        archives.aided(archive, on);
        settle(grant, LedgerEntryKind.DISBURSEMENT, on);
      }
      case RECORD -> grant.record(on, by);
      case CANCEL -> {
        grant.cancel(on, by, order.reason());
        settle(grant, LedgerEntryKind.RELEASE, on);
      }
    }
  }

  private Optional<CapUse> judge(AidAsked asked, AidLimits limits) {
    GrantApplication application = asked.application();
    ArchiveStanding archive = asked.archive();
    Fund fund = asked.fund();
    LocalDate on = asked.on();
    AidPeriod period = application.periodOn(on);
    List<CapUse> uses = caps.uses(limits, asked);
    List<Reason> against =
        new ArrayList<>(
            new AidQuestion(
                    archive.no(),
                    archive.status(),
                    archive.level(),
                    archive.scope(),
                    application.aid(),
                    application.amount(),
                    fund.row())
                .hindrances());
    if (archive.activeFrom() != null && on.isBefore(archive.activeFrom())) {
      against.add(Reason.at("on", "DATE_BEFORE_LAST_STEP", on, archive.activeFrom()));
    }
    period.hindranceIn(on.getYear()).ifPresent(against::add);
    against.addAll(limits.faults(application.aid(), application.basis()));
    uses.forEach(use -> use.cap().judge(use.used(), application.amount()).ifPresent(against::add));
    against.addAll(limits.hindrances(application.aid(), caps.earlier(archive, on)));
    grants.samePeriod(application, archive.aided(), fund, period).ifPresent(against::add);
    if (!against.isEmpty()) {
      throw new RefusedException(
          RefusedException.Kind.CONFLICT, reach.withWayOn(against, application, archive));
    }
    return uses.stream().min(Comparator.comparing(CapUse::remaining));
  }

  private NoticePeriod notice(ArchiveStanding archive, LocalDate on) {
    int days = packs.packInForce(archive.union().code(), on).noticeWorkingDays();
    return NoticePeriod.posted(on, days, calendar);
  }

  private void settle(Grant grant, LedgerEntryKind kind, LocalDate on) {
    Fund fund = funds.find(grant.fund()).orElseThrow();
    post(fund, grant, kind, on);
  }

  private void post(Fund fund, Grant grant, LedgerEntryKind kind, LocalDate on) {
    ledger.post(
        fund,
        LedgerFacts.of(kind, grant.amount(), on, officer.account(), grant.no().value(), ""),
        today.moment());
  }

  private static void requireActive(ArchiveStanding archive) {
    AidQuestion.archiveHindrance(archive.no(), archive.status())
        .ifPresent(
            reason -> {
              throw RefusedException.because(reason);
            });
  }

  /** Paper comes first, the register follows; but never a day to come. */
  private LocalDate day(LocalDate on) {
    LocalDate now = today.date();
    if (on != null && on.isAfter(now)) {
      throw RefusedException.malformed(Reason.at("on", "DATE_TO_COME", on, now));
    }
    return on == null ? now : on;
  }

  private void record(String act, Grant grant, String detail) {
    audit.record(act, grant.no().value(), grant.union().path(), detail);
  }
}
