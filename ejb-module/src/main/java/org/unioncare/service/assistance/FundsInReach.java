package org.unioncare.service.assistance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.assistance.AidQuestion;
import org.unioncare.domain.assistance.GrantAction;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.UsableFund;
import org.unioncare.domain.fund.WayOn;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.assistance.ArchiveStanding;
import org.unioncare.persistence.assistance.ArchiveStandingRepository;
import org.unioncare.persistence.assistance.Grant;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;

/**
 * Which funds lie before an archive: those of its union and of all unions above it; and who of
 * archive's union and fund's owner may do what.
 */
@Dependent
@PolicyClause({"LZ-14", "MC-20", "MC-25"})
public class FundsInReach {
  /** Reasons whose last figure tells which funds could be used instead. */
  private static final Set<String> ABOUT_FUNDS =
      Set.of(FundLevelRule.REFUSAL, "FUND_INSUFFICIENT", "PURPOSE_MISMATCH");

  @Inject private ArchiveStandingRepository archives;
  @Inject private FundRepository funds;
  @Inject private Officer officer;
  @Inject private Today today;

  /** The archive, of the officer's own union, held until the end of the transaction. */
  ArchiveStanding ownArchive(ArchiveNo no) {
    ArchiveStanding archive = archives.heldWithin(officer.jurisdiction(), no);
    if (!archive.union().code().equals(officer.union())) {
      throw forbidden(Reason.of("ARCHIVE_OF_ANOTHER_UNION", "MC-25", archive.union().name()));
    }
    return archive;
  }

  /** The fund, of a union at or above that of the archive; any other is unknown here. */
  Fund fund(FundCode code, ArchiveStanding archive) {
    return funds
        .find(code)
        .filter(fund -> fund.owner().path().covers(archive.union().path()))
        .orElseThrow(
            () ->
                new RefusedException(
                    RefusedException.Kind.UNKNOWN,
                    List.of(Reason.at("fund", FundRepository.UNKNOWN, code))));
  }

  /** All funds in reach, those that may be used first; of the others, why they may not. */
  List<UsableFund> choices(ArchiveStanding archive, AssistanceType aid, Money amount) {
    List<UnionCode> owners = archive.union().path().codes();
    List<UsableFund> usable = new ArrayList<>();
    List<UsableFund> barred = new ArrayList<>();
    for (Fund fund : funds.allOwnedBy(owners, today.date().getYear() - 1)) {
      UsableFund choice = choice(archive, aid, amount, fund);
      (choice.isUsable() ? usable : barred).add(choice);
    }
    usable.addAll(barred);
    return usable;
  }

  private static UsableFund choice(
      ArchiveStanding archive, AssistanceType aid, Money amount, Fund fund) {
    FundRow row = fund.row();
    return new UsableFund(
        row,
        fund.standard(aid).orElse(null),
        new AidQuestion(
                archive.no(), archive.status(), archive.level(), archive.scope(), aid, amount, row)
            .hindrances());
  }

  /** The same reasons, those about the fund with the funds that could be used instead. */
  List<Reason> withWayOn(
      List<Reason> reasons, GrantApplication application, ArchiveStanding archive) {
    List<FundCode> others =
        choices(archive, application.aid(), application.amount()).stream()
            .filter(UsableFund::isUsable)
            .map(choice -> choice.fund().code())
            .toList();
    return reasons.stream()
        .map(reason -> ABOUT_FUNDS.contains(reason.code()) ? with(reason, others) : reason)
        .toList();
  }

  private static Reason with(Reason reason, List<FundCode> others) {
    List<Object> figures = new ArrayList<>(reason.figures());
    figures.set(figures.size() - 1, others.isEmpty() ? WayOn.NO_FUND : others);
    return new Reason(reason.code(), reason.clause(), reason.field(), figures);
  }

  /** Whether the officer is at the right union with the right duty. */
  boolean isMine(GrantAction action, Grant grant) {
    return holds(action.dutyAtArchiveUnion(), grant.union().code())
        || holds(action.dutyAtFundOwner(), atFund(action, grant))
        || action == GrantAction.CANCEL
            && holds(action.dutyAtFundOwner(), grant.approver().union().code());
  }

  /** Refuses a step that belongs to somebody else's desk. */
  void requireMine(GrantAction action, Grant grant) {
    if (!may(action.dutyAtArchiveUnion()) && !may(action.dutyAtFundOwner())) {
      throw forbidden(Reason.of("OFFICE_MISSING", "MC-25", action));
    }
    String reserved = grant.approver().clause();
    if (!isMine(action, grant) && action == GrantAction.APPROVE && reserved != null) {
      throw forbidden(
          Reason.of(
              "APPROVAL_RESERVED",
              reserved,
              grant.amount(),
              grant.approver().union().code().level(),
              grant.approver().union().code()));
    }
    if (!isMine(action, grant)) {
      throw forbidden(Reason.of("ACTION_ELSEWHERE", "MC-25", action, expected(action, grant)));
    }
  }

  /** The union that is to act. */
  UnionCode expected(GrantAction action, Grant grant) {
    return action.place() == GrantAction.Place.FUND_OWNER
        ? atFund(action, grant)
        : grant.union().code();
  }

  /** The fund's owner, or the union to which the approval is reserved. */
  private static UnionCode atFund(GrantAction action, Grant grant) {
    return action == GrantAction.APPROVE ? grant.approver().union().code() : grant.fundOwner();
  }

  private boolean holds(String duty, UnionCode union) {
    return may(duty) && officer.union().equals(union);
  }

  private boolean may(String duty) {
    return duty != null && officer.may(duty);
  }

  private static RefusedException forbidden(Reason reason) {
    return new RefusedException(RefusedException.Kind.FORBIDDEN, List.of(reason));
  }
}
