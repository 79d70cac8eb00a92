package org.unioncare.service.assistance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AidedHousehold;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.GrantAction;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.assistance.GrantFilter;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantProcedure;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantSheet;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.assistance.NextGrantStep;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.UsableFund;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.assistance.ArchiveStanding;
import org.unioncare.persistence.assistance.ArchiveStandingRepository;
import org.unioncare.persistence.assistance.Grant;
import org.unioncare.persistence.assistance.GrantRepository;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * Reads grants of households in the officer's jurisdiction, and what a household may still have.
 */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_FUNDS)
@PolicyClause({"MC-20", "MC-23"})
public class ReadingGrants {

  @Inject private GrantRepository grants;
  @Inject private FundRepository funds;
  @Inject private ArchiveStandingRepository archives;
  @Inject private FundsInReach reach;
  @Inject private Caps caps;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  public Page<GrantRow> list(GrantFilter filter, String after, int size) {
    return grants.matching(officer.jurisdiction(), filter, after, size);
  }

  /** Everything of a grant; the look is recorded. */
  public GrantSheet sheet(GrantNo no) {
    Grant grant = grants.within(officer.jurisdiction(), no);
    Fund fund = funds.find(grant.fund()).orElseThrow();
    audit.record("GRANT_READ", no.value(), grant.union().path(), grant.archive().value());
    return new GrantSheet(
        grant.row(),
        grant.union().code(),
        grant.union().name(),
        fund.owner().code(),
        fund.owner().name(),
        fund.name(),
        grant.person(),
        grant.basis(),
        grant.capLimit(),
        grant.capUsed(),
        grant.capClause(),
        fund.standard(grant.row().aid()).orElse(null),
        grant.history().appliedBy(),
        grant.notice().orElse(null),
        grant.history().steps(),
        grant.history().cancelReason(),
        grant.history().recordDueOn(),
        next(grant),
        grant.version());
  }

  private List<NextGrantStep> next(Grant grant) {
    return GrantProcedure.actions(grant.status()).stream()
        .map(
            action ->
                new NextGrantStep(
                    action,
                    reach.expected(action, grant),
                    notBefore(action, grant),
                    reach.isMine(action, grant)))
        .toList();
  }

  private static LocalDate notBefore(GrantAction action, Grant grant) {
    return action == GrantAction.CLOSE_NOTICE
        ? grant.notice().map(NoticePeriod::closableFrom).orElse(null)
        : null;
  }

  /** The funds that lie before an archive for a kind of aid, those that may be used first. */
  @RolesAllowed(Duty.APPLY_FOR_GRANTS)
  public List<UsableFund> choices(ArchiveNo no, AssistanceType aid, Money amount) {
    return reach.choices(archives.within(officer.jurisdiction(), no), aid, amount);
  }

  /** The household of an archive, with what it has used of each cap in this year. */
  public AidedHousehold household(ArchiveNo no) {
    ArchiveStanding archive = archives.within(officer.jurisdiction(), no);
    return new AidedHousehold(
        no,
        archive.aided().workerName(),
        archive.level(),
        archive.status(),
        archive.union().name(),
        caps(archive),
        archive.union().code().equals(officer.union()));
  }

  private List<CapUse> caps(ArchiveStanding archive) {
    LocalDate on = today.date();
    AidLimits limits = caps.limits(archive, null, on);
    return Arrays.stream(AssistanceType.values())
        .map(aid -> new GrantApplication(archive.no(), null, aid, null, null, null, null, on))
        .flatMap(any -> caps.uses(limits, new AidAsked(any, archive, null, on)).stream())
        .toList();
  }

  /**
   * How much of each cap is used that an application would meet; before a fund is chosen, those of
   * the pack.
   */
  @RolesAllowed(Duty.APPLY_FOR_GRANTS)
  public List<CapUse> caps(GrantApplication begun) {
    ArchiveStanding archive = archives.within(officer.jurisdiction(), begun.archive());
    Fund fund = begun.fund() == null ? null : reach.fund(begun.fund(), archive);
    LocalDate on = begun.on() == null ? today.date() : begun.on();
    return caps.uses(caps.limits(archive, fund, on), new AidAsked(begun, archive, fund, on));
  }

  /** The grants that wait for this officer, the longest waiting first. */
  public List<GrantRow> waiting(int most) {
    return grants.allWaiting(
        officer.jurisdiction().root(), atArchiveUnion(), atApprover(), atFundOwner(), most);
  }

  /** How many wait for this officer. */
  public long countWaiting() {
    return grants.countWaiting(
        officer.jurisdiction().root(), atArchiveUnion(), atApprover(), atFundOwner());
  }

  private Set<GrantStatus> atArchiveUnion() {
    return officer.may(Duty.APPLY_FOR_GRANTS)
        ? EnumSet.of(GrantStatus.APPLIED, GrantStatus.UNDER_NOTICE, GrantStatus.PAID)
        : Set.of();
  }

  private Set<GrantStatus> atApprover() {
    return officer.may(Duty.APPROVE_GRANTS) ? EnumSet.of(GrantStatus.NOTICE_CLOSED) : Set.of();
  }

  private Set<GrantStatus> atFundOwner() {
    return officer.may(Duty.PAY_GRANTS) ? EnumSet.of(GrantStatus.APPROVED) : Set.of();
  }
}
