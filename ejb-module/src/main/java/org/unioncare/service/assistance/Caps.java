package org.unioncare.service.assistance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.assistance.AssistanceCap;
import org.unioncare.domain.assistance.CapUse;
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
@PolicyClause({"MC-16", "MC-18"})
public class Caps {

  @Inject private Judging packs;
  @Inject private MinimumLivingLineRepository lines;
  @Inject private GrantRepository grants;

  /**
   * The cap on this kind of aid in the year of the day, or nothing where the pack sets none.
   *
   * @param person whom the aid is for; counts where the cap is meant for one person
   */
  Optional<CapUse> use(ArchiveStanding archive, AssistanceType aid, String person, LocalDate day) {
    UnionCode union = archive.union().code();
    return packs.packInForce(union, day).aid().caps(aid.name(), null).stream()
        .findFirst()
        .map(
            figure -> {
              AssistanceCap cap =
                  AssistanceCap.of(figure, aid, line(union, day), archive.members(), Money.ZERO);
              String counted = figure.per() == AidCap.Per.PERSON ? person : null;
              Money used = grants.grantedIn(day.getYear(), archive.aided().id(), aid, counted);
              return new CapUse(cap, day.getYear(), used);
            });
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
