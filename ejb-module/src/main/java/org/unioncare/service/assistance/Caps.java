package org.unioncare.service.assistance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AssistanceCap;
import org.unioncare.domain.assistance.AssistanceCap.Origin;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.EarlierAid;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.assistance.ArchiveStanding;
import org.unioncare.persistence.assistance.GrantRepository;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.fund.Fund;
import org.unioncare.persistence.fund.FundRepository;
import org.unioncare.service.eligibility.Judging;

/**
 * The caps of the pack in force for a household, or the fund's own standard in their place, and how
 * much of them it has used. Under a cap of the pack everything granted in the year counts,
 * whichever fund it came from; under a fund's own standard only what came out of the same money
 * does.
 */
@Dependent
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public class Caps {

  @Inject private Judging packs;
  @Inject private MinimumLivingLineRepository lines;
  @Inject private GrantRepository grants;
  @Inject private FundRepository funds;

  /** The caps in force on the day for the household, and the standards of the fund. */
  AidLimits limits(ArchiveStanding archive, Fund fund, LocalDate day) {
    UnionCode union = archive.union().code();
    return new AidLimits(
        packs.packInForce(union, day).aid(),
        archive.kind(),
        archive.facts(),
        line(union, day),
        archive.members(),
        fund == null ? List.of() : fund.standards());
  }

  /** How much of each cap on the kind of aid is used in the year of the day it is asked on. */
  List<CapUse> uses(AidLimits limits, AidAsked asked) {
    int year = asked.on().getYear();
    return limits.caps(asked.application().aid(), asked.application().basis()).stream()
        .map(cap -> new CapUse(cap, year, used(cap, asked, year)))
        .toList();
  }

  private Money used(AssistanceCap cap, AidAsked asked, int year) {
    if (cap.per() == AidCap.Per.GRANT) {
      return Money.ZERO;
    }
    Map<Long, Money> granted =
        grants.grantedIn(
            year,
            asked.archive().aided().id(),
            cap.ofAllKinds() ? null : cap.aid(),
            cap.per() == AidCap.Per.PERSON ? asked.application().person() : null);
    return Money.sum(
        granted.keySet().stream()
            .filter(id -> cap.origin() == Origin.PACK || funds.isSameMoney(id, asked.fund()))
            .map(granted::get)
            .toList());
  }

  /** What the household was granted before. */
  EarlierAid earlier(ArchiveStanding archive, LocalDate day) {
    return grants.earlier(day.getYear(), archive.aided().id());
  }

  private Money line(UnionCode union, LocalDate day) {
    return lines
        .of(union.region())
        .inForce(union.region(), day)
        .map(MinimumLivingLine::amount)
        .orElseThrow(
            () ->
                RefusedException.because(
                    Reason.at("archive", "NO_LINE_IN_FORCE", union.region(), day)));
  }
}
