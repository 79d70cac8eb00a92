package org.unioncare.service.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.LedgerEntryKind;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.assistance.AidedArchive;
import org.unioncare.persistence.assistance.Grant;
import org.unioncare.persistence.assistance.GrantRepository;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.persistence.fund.LedgerRepository;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.archive.DemoTrail;
import org.unioncare.service.archive.DemoWords;
import org.unioncare.service.shared.Today;

/** Writes the funds of the demo and their grants, every change of a balance through its ledger. */
@ApplicationScoped
public class DemoMoney {
  private static final int DAYS_TO_RECORD = 30;
  private static final int CLOSING_HOUR = 16;

  @Inject private FundRepository funds;
  @Inject private LedgerRepository ledger;
  @Inject private GrantRepository grants;
  @Inject private UnionRepository unions;
  @Inject private DemoTrail trail;
  @Inject private Today today;

  /** What a grant is written from besides its plan. */
  record Aided(Long id, String workerName, UnionCode union) {}

  /** Opens the funds in their order; answers their codes. */
  @Transactional(TxType.REQUIRES_NEW)
  List<FundCode> open(List<DemoFunds.Opening> plan) {
    Map<UnionCode, Union> owners =
        unions.byCode(plan.stream().map(DemoFunds.Opening::owner).distinct().toList());
    Map<String, Integer> running = new HashMap<>();
    Map<Fund, List<LedgerFacts>> postings = new LinkedHashMap<>();
    List<Fund> opened = new ArrayList<>();
    Set<Integer> unwritten = new HashSet<>();
    for (DemoFunds.Opening opening : plan) {
      Union owner = owners.get(opening.owner());
      if (unwritten.contains(opening.from())) {
        funds.flush();
        unwritten.clear();
      }
      int number = running.merge(opening.owner() + "/" + opening.opening().year(), 1, Integer::sum);
      Fund fund =
          opening.from() < 0
              ? opened(opening, owner, number, postings)
              : passedDown(opening, owner, number, opened.get(opening.from()), postings);
      unwritten.add(opened.size());
      opened.add(fund);
    }
    ledger.postAll(postings, DemoMoney::bookedAt);
    return opened.stream().map(Fund::code).toList();
  }

  private Fund opened(
      DemoFunds.Opening opening, Union owner, int number, Map<Fund, List<LedgerFacts>> postings) {
    String by = account(owner.code(), Office.FINANCE);
    Fund fund = Fund.open(opening.opening(), owner, number, opening.on(), by);
    funds.add(fund);
    book(postings, fund, LedgerEntryKind.RECEIPT, opening, by, "");
    return fund;
  }

  private Fund passedDown(
      DemoFunds.Opening opening,
      Union owner,
      int number,
      Fund above,
      Map<Fund, List<LedgerFacts>> postings) {
    String by = account(above.owner().code(), Office.FINANCE);
    Fund fund = above.passedTo(owner, number, opening.on(), by);
    funds.add(fund);
    book(postings, above, LedgerEntryKind.ALLOCATION_OUT, opening, by, fund.code().value());
    book(postings, fund, LedgerEntryKind.ALLOCATION_IN, opening, by, above.code().value());
    return fund;
  }

  private static void book(
      Map<Fund, List<LedgerFacts>> postings,
      Fund fund,
      LedgerEntryKind kind,
      DemoFunds.Opening opening,
      String by,
      String subject) {
    Money amount = opening.opening().amount();
    postings
        .computeIfAbsent(fund, known -> new ArrayList<>())
        .add(LedgerFacts.of(kind, amount, opening.on(), by, subject, ""));
  }

  /** Writes the grants and posts what they changed in each fund in the order of the days. */
  @Transactional(TxType.REQUIRES_NEW)
  void grant(
      Map<FundCode, List<DemoGrants.Grant>> plan,
      Map<ArchiveNo, Aided> archives,
      WorkingDayCalendar calendar,
      DemoWords words) {
    Map<UnionCode, Union> at =
        unions.byCode(archives.values().stream().map(Aided::union).distinct().toList());
    List<Grant> written = new ArrayList<>();
    Map<Fund, List<LedgerFacts>> postings = new LinkedHashMap<>();
    for (Fund fund : funds.all()) {
      List<DemoGrants.Grant> outOfIt = plan.getOrDefault(fund.code(), List.of());
      if (!outOfIt.isEmpty()) {
        postings.put(fund, grant(fund, outOfIt, archives, at, calendar, words, written));
      }
    }
    grants.addAll(written);
    ledger.postAll(postings, DemoMoney::bookedAt);
  }

  private List<LedgerFacts> grant(
      Fund fund,
      List<DemoGrants.Grant> plan,
      Map<ArchiveNo, Aided> archives,
      Map<UnionCode, Union> at,
      WorkingDayCalendar calendar,
      DemoWords words,
      List<Grant> written) {
    List<LedgerFacts> postings = new ArrayList<>();
    for (DemoGrants.Grant planned : plan) {
      Aided aided = archives.get(planned.household().archive());
      AidedArchive archive =
          new AidedArchive(
              aided.id(),
              planned.household().archive(),
              planned.household().level(),
              at.get(aided.union()),
              aided.workerName());
      Grant grant = written(planned, archive, fund, calendar, words);
      written.add(grant);
      postings.addAll(postings(planned, grant.no().value(), fund));
      note(planned, grant.no().value(), fund, archive.union().path());
    }
    postings.sort(Comparator.comparing(LedgerFacts::bookedOn));
    return postings;
  }

  private static Grant written(
      DemoGrants.Grant planned,
      AidedArchive archive,
      Fund fund,
      WorkingDayCalendar calendar,
      DemoWords words) {
    UnionCode owner = fund.owner().code();
    Grant grant =
        new Grant(
            new GrantApplication(
                archive.no(),
                fund.code(),
                planned.aid(),
                planned.amount(),
                null,
                null,
                null,
                planned.appliedOn()),
            archive,
            fund,
            planned.cap(),
            planned.appliedOn(),
            account(archive.union().code(), Office.CLERK));
    if (planned.notice() != null) {
      grant.postNotice(planned.notice());
    }
    if (planned.closedOn() != null) {
      grant.closeNotice(planned.closedOn());
    }
    if (planned.cancelledOn() != null) {
      grant.cancel(
          planned.cancelledOn(),
          account(archive.union().code(), Office.CLERK),
          words.any("CANCEL_REASON"));
    }
    if (planned.approvedOn() != null) {
      grant.approve(planned.approvedOn(), account(owner, Office.CHAIR));
    }
    if (planned.paidOn() != null) {
      grant.pay(
          planned.paidOn(),
          account(owner, Office.FINANCE),
          calendar.lastOf(planned.paidOn(), DAYS_TO_RECORD).date());
    }
    if (planned.recordedOn() != null) {
      grant.record(planned.recordedOn(), account(archive.union().code(), Office.CLERK));
    }
    return grant;
  }

  private static List<LedgerFacts> postings(DemoGrants.Grant planned, String no, Fund fund) {
    String clerk = account(planned.household().path().code(), Office.CLERK);
    List<LedgerFacts> postings = new ArrayList<>();
    postings.add(
        LedgerFacts.of(
            LedgerEntryKind.RESERVATION, planned.amount(), planned.appliedOn(), clerk, no, ""));
    if (planned.cancelledOn() != null) {
      postings.add(
          LedgerFacts.of(
              LedgerEntryKind.RELEASE, planned.amount(), planned.cancelledOn(), clerk, no, ""));
    }
    if (planned.paidOn() != null) {
      String finance = account(fund.owner().code(), Office.FINANCE);
      postings.add(
          LedgerFacts.of(
              LedgerEntryKind.DISBURSEMENT, planned.amount(), planned.paidOn(), finance, no, ""));
    }
    return postings;
  }

  /** What was done with a grant, and by whom, as the audit log has it. */
  private void note(DemoGrants.Grant planned, String no, Fund fund, UnionPath where) {
    String clerk = account(where.code(), Office.CLERK);
    note(planned.appliedOn(), clerk, "GRANT_APPLIED", no, where);
    LocalDate posted = planned.notice() == null ? null : planned.notice().postedOn();
    note(posted, clerk, "GRANT_POST_NOTICE", no, where);
    note(planned.closedOn(), clerk, "GRANT_CLOSE_NOTICE", no, where);
    note(planned.cancelledOn(), clerk, "GRANT_CANCEL", no, where);
    String owner = fund.owner().code().value();
    note(planned.approvedOn(), owner + ".chair", "GRANT_APPROVE", no, where);
    note(planned.paidOn(), owner + ".finance", "GRANT_PAY", no, where);
    note(planned.recordedOn(), clerk, "GRANT_RECORD", no, where);
  }

  private void note(LocalDate on, String account, String act, String no, UnionPath where) {
    if (on != null) {
      trail.note(today.date(), on.atTime(CLOSING_HOUR, 0), account, act, no, where);
    }
  }

  private static LocalDateTime bookedAt(LedgerFacts facts) {
    return facts.bookedOn().atTime(CLOSING_HOUR, 0);
  }

  private static String account(UnionCode union, Office office) {
    return union + "." + office.word();
  }
}
