package org.unioncare.service.assistance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AssistanceCap;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.EarlierAid;
import org.unioncare.domain.assistance.GrantBasis;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.assistance.ArchiveStanding;
import org.unioncare.persistence.assistance.GrantRepository;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.service.eligibility.Judging;

/** The caps of the pack in force for a household, and how much of them it has used. */
@Dependent
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public class Caps {

  @Inject private Judging packs;
  @Inject private MinimumLivingLineRepository lines;
  @Inject private GrantRepository grants;

  /** The caps of the pack in force on the day, as they are for the household. */
  AidLimits limits(ArchiveStanding archive, LocalDate day) {
    UnionCode union = archive.union().code();
    return new AidLimits(
        packs.packInForce(union, day).aid(),
        archive.kind(),
        archive.facts(),
        line(union, day),
        archive.members());
  }

  /**
   * How much of each cap on this kind of aid is used in the year of the day.
   *
   * @param person whom the aid is for; counts where a cap is meant for one person
   */
  List<CapUse> uses(
      AidLimits limits,
      ArchiveStanding archive,
      AssistanceType aid,
      String person,
      GrantBasis basis,
      LocalDate day) {
    return limits.caps(aid, basis).stream()
        .map(cap -> new CapUse(cap, day.getYear(), used(cap, archive, person, day.getYear())))
        .toList();
  }

  private Money used(AssistanceCap cap, ArchiveStanding archive, String person, int year) {
    if (cap.per() == AidCap.Per.GRANT) {
      return Money.ZERO;
    }
    return grants.grantedIn(
        year,
        archive.aided().id(),
        cap.ofAllKinds() ? null : cap.aid(),
        cap.per() == AidCap.Per.PERSON ? person : null);
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
