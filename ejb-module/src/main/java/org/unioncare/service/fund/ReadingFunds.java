package org.unioncare.service.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundFilter;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.FundSheet;
import org.unioncare.domain.fund.LedgerCheck;
import org.unioncare.domain.fund.LedgerLine;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.persistence.fund.LedgerRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Reads the funds of the officer's union and of everything below it. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_FUNDS)
@PolicyClause("MC-24")
public class ReadingFunds {

  @Inject private FundRepository funds;
  @Inject private LedgerRepository ledger;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;

  public Page<FundRow> list(FundFilter filter, String after, int size) {
    return funds.matching(officer.jurisdiction(), filter, after, size);
  }

  /** How many funds the filter leaves. */
  public long count(FundFilter filter) {
    return funds.count(officer.jurisdiction(), filter);
  }

  public FundSheet sheet(FundCode code) {
    Fund fund = funds.within(officer.jurisdiction(), code);
    Optional<Fund> above = funds.above(fund);
    return new FundSheet(
        fund.row(),
        fund.openedOn(),
        fund.openedBy(),
        above.map(Fund::code).orElse(null),
        above.map(found -> found.owner().name()).orElse(null),
        funds.rowsFedFrom(fund),
        fund.standards(),
        fund.owner().code().equals(officer.union()),
        fund.version());
  }

  /** The unions directly below the owner, to which money can be passed down. */
  public List<UnionEntry> receivers(FundCode code) {
    return unions.entriesBelow(funds.within(officer.jurisdiction(), code).owner().code());
  }

  /** The ledger, the newest entries first; {@code after} is the number of the last one seen. */
  public Page<LedgerLine> entries(FundCode code, Integer after, int size) {
    return ledger.lines(funds.within(officer.jurisdiction(), code), after, size);
  }

  /** Whether every seal of the ledger fits and its entries add up to the balance. */
  public LedgerCheck check(FundCode code) {
    return ledger.check(funds.within(officer.jurisdiction(), code));
  }
}
