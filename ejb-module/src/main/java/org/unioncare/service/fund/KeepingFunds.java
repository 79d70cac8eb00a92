package org.unioncare.service.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundOpening;
import org.unioncare.domain.fund.LedgerEntryKind;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.fund.Posting;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.persistence.fund.LedgerEntry;
import org.unioncare.persistence.fund.LedgerRepository;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** 财务: opens funds, books what comes in, passes money down and mends mistakes by contra entries. */
@Stateless
@UseCase
@RolesAllowed(Duty.KEEP_FUNDS)
@PolicyClause({"MC-15", "MC-19", "MC-20", "MC-24", "MC-25"})
public class KeepingFunds {

  @Inject private FundRepository funds;
  @Inject private LedgerRepository ledger;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** Opens a fund of the officer's own union, with what came in with it. */
  public FundCode open(FundOpening opening) {
    requireSound(opening);
    Union owner = ownUnion(opening.owner());
    LocalDate on = today.date();
    Fund fund = funds.open(opening, owner, on, officer.account());
    if (!opening.amount().isZero()) {
      book(fund, LedgerEntryKind.RECEIPT, opening.amount(), on, "", "");
    }
    audit.record(
        "FUND_OPENED",
        fund.code().value(),
        owner.path(),
        opening.level() + " " + opening.source() + " " + opening.amount() + standards(opening));
    return fund.code();
  }

  private static String standards(FundOpening opening) {
    return opening.standards().stream()
        .map(own -> "; " + own.aid() + " " + own.amount() + " " + own.per())
        .collect(Collectors.joining());
  }

  /** Books money that came in later. */
  public void receive(FundCode code, Posting posting) {
    posting.requireWellFormed(today.date());
    Fund fund = ownFund(code);
    LocalDate on = posting.dayOr(today.date());
    book(fund, LedgerEntryKind.RECEIPT, posting.amount(), on, "", posting.memo());
    audit.record("FUND_RECEIVED", code.value(), fund.owner().path(), posting.amount().toString());
  }

  /** 下拨: passes money down to a union below, which keeps it in a fund of the same earmark. */
  public FundCode allocate(FundCode code, UnionCode to, Posting posting) {
    posting.requireWellFormed(today.date());
    Fund fund = ownFund(code);
    Union below = unionBelow(fund, to);
    LocalDate on = posting.dayOr(today.date());
    Fund fed = funds.fedBy(fund, below, today.date(), officer.account());
    Money amount = posting.amount();
    String memo = posting.memo();
    book(fund, LedgerEntryKind.ALLOCATION_OUT, amount, on, fed.code().value(), memo);
    book(fed, LedgerEntryKind.ALLOCATION_IN, amount, on, code.value(), memo);
    audit.record("FUND_ALLOCATED", code.value(), below.path(), fed.code() + " " + amount);
    return fed.code();
  }

  /** 冲正: takes back an entry that was a mistake; of an allocation, on both sides. */
  public void reverse(FundCode code, int entryNo, String why) {
    requireWhy(why);
    Fund fund = ownFund(code);
    LedgerEntry mistake = ledger.reversible(fund, entryNo);
    LedgerFacts facts = mistake.facts();
    if (facts.kind() == LedgerEntryKind.ALLOCATION_OUT) {
      Fund fed = funds.within(officer.jurisdiction(), new FundCode(facts.subject()));
      LedgerEntry other = ledger.received(fed, fund, facts.amount());
      post(fed, other.facts().reversed(other.entryNo(), today.date(), officer.account(), why));
    }
    post(fund, facts.reversed(entryNo, today.date(), officer.account(), why));
    audit.record(
        "FUND_ENTRY_REVERSED",
        code.value(),
        fund.owner().path(),
        entryNo + " " + facts.kind() + " " + facts.amount());
  }

  private void book(
      Fund fund, LedgerEntryKind kind, Money amount, LocalDate on, String subject, String memo) {
    post(fund, LedgerFacts.of(kind, amount, on, officer.account(), subject, memo));
  }

  private void post(Fund fund, LedgerFacts facts) {
    ledger.post(fund, facts, today.moment());
  }

  private void requireSound(FundOpening opening) {
    List<Reason> faults = opening.faults(today.date().getYear());
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  private static void requireWhy(String why) {
    List<Reason> faults =
        why == null || why.isBlank()
            ? List.of(Reason.at("memo", "FIELD_REQUIRED"))
            : Posting.memoFaults(why);
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  private Union ownUnion(UnionCode code) {
    Union union =
        unions
            .find(code)
            .filter(found -> officer.jurisdiction().covers(found.path()))
            .orElseThrow(
                () ->
                    new RefusedException(
                        RefusedException.Kind.UNKNOWN,
                        List.of(Reason.at("owner", "UNION_UNKNOWN", code))));
    requireOwn(union, "owner");
    return union;
  }

  private Fund ownFund(FundCode code) {
    Fund fund = funds.within(officer.jurisdiction(), code);
    requireOwn(fund.owner(), null);
    return fund;
  }

  private void requireOwn(Union owner, String field) {
    if (!owner.code().equals(officer.union())) {
      throw new RefusedException(
          RefusedException.Kind.FORBIDDEN,
          List.of(Reason.of("FUND_OF_ANOTHER_UNION", "MC-24", owner.name()).in(field)));
    }
  }

  private Union unionBelow(Fund fund, UnionCode to) {
    Union below =
        unions
            .find(to)
            .filter(found -> fund.owner().path().covers(found.path()))
            .orElseThrow(
                () ->
                    new RefusedException(
                        RefusedException.Kind.UNKNOWN,
                        List.of(Reason.at("union", "UNION_UNKNOWN", to))));
    if (below.code().equals(fund.owner().code())) {
      throw RefusedException.because(Reason.at("union", "ALLOCATION_TO_ITSELF", below.name()));
    }
    return below;
  }
}
