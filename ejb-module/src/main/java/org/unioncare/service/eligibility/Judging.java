package org.unioncare.service.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.eligibility.PolicyPackRepository;

/**
 * Judges a household by the pack and the lines in force for a union on a day; for services that
 * have already asked who the caller is and where he may act.
 */
@ApplicationScoped
@PolicyClause({"QS-03", "QS-24"})
public class Judging {
  @Inject private PolicyPackRepository packs;
  @Inject private MinimumLivingLineRepository lines;

  /** By the pack in force for the union on the day. */
  public Decision judge(UnionCode union, LocalDate day, HouseholdFacts facts) {
    return judge(packInForce(union, day), union, day, facts);
  }

  /** By the version of the pack named that is in force on the day. */
  public Decision judge(String packId, UnionCode union, LocalDate day, HouseholdFacts facts) {
    PolicyPacks published = packs.published();
    PolicyPack latest =
        published
            .latest(packId)
            .orElseThrow(
                () ->
                    new RefusedException(
                        RefusedException.Kind.UNKNOWN,
                        List.of(Reason.at("pack", "PACK_UNKNOWN", packId))));
    PolicyPack pack = published.inForce(packId, day).orElseThrow(() -> notInForce(latest, day));
    return judge(pack, union, day, facts);
  }

  private static RefusedException notInForce(PolicyPack latest, LocalDate day) {
    return RefusedException.because(
        latest.to() != null && day.isAfter(latest.to())
            ? Reason.at("applicationDate", "PACK_ENDED", latest.title(), latest.to(), day)
            : Reason.at(
                "applicationDate", "PACK_NOT_IN_FORCE", latest.title(), latest.from(), day));
  }

  /** The pack in force for the union on the day. */
  public PolicyPack packInForce(UnionCode union, LocalDate day) {
    return published()
        .inForce(union, day)
        .orElseThrow(
            () ->
                RefusedException.because(
                    Reason.at("applicationDate", "NO_PACK_IN_FORCE", union, day)));
  }

  /** All published packs. */
  public PolicyPacks published() {
    return packs.published();
  }

  private Decision judge(PolicyPack pack, UnionCode union, LocalDate day, HouseholdFacts facts) {
    refuseMonthsToCome(facts, day);
    String region = pack.lines().regionFor(union, facts);
    String place = region.equals(union.region()) ? "applicationDate" : "registerRegion";
    MinimumLivingLines inRegion = lines.of(region);
    return Decision.of(
        pack,
        new Situation(
            union,
            day,
            facts,
            inRegion
                .inForce(region, day)
                .orElseThrow(
                    () ->
                        RefusedException.because(Reason.at(place, "NO_LINE_IN_FORCE", region, day)))
                .amount(),
            inRegion.inForce(region, facts.monthlyIncomePerHead().keySet())));
  }

  private static void refuseMonthsToCome(HouseholdFacts facts, LocalDate day) {
    List<Reason> faults = new ArrayList<>();
    for (YearMonth month :
        facts.monthlyIncomePerHead().tailMap(YearMonth.from(day).plusMonths(1)).keySet()) {
      faults.add(Reason.at("monthlyIncomePerHead." + month, "MONTH_TO_COME", month));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }
}
