package org.unioncare.service.eligibility;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.SelfTest;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * 自测: a worker without an account asks what may be expected. It reads rules, lines and the names of
 * federations, never a person, and writes nothing, not even that somebody asked.
 */
@Stateless
@UseCase
@PermitAll
@PolicyClause({"QS-22", "QS-25"})
public class SelfTesting {
  @Inject private Judging judging;
  @Inject private UnionRepository unions;
  @Inject private Today today;

  /** The federation of a region, where there is one. */
  public Optional<UnionEntry> place(UnionCode region) {
    return region.isGrassroots()
        ? Optional.empty()
        : unions.entry(region).filter(UnionEntry::active);
  }

  /** The federations of the regions directly below; a county's own unions are not listed. */
  public List<UnionEntry> below(UnionCode region) {
    return region.level().isAbove(UnionLevel.COUNTY)
        ? unions.entriesBelow(region).stream()
            .filter(entry -> entry.active() && entry.level() != UnionLevel.GRASSROOTS)
            .toList()
        : List.of();
  }

  /** What the household may expect in the region by the rules and the line of today. */
  public SelfTest ask(UnionCode region, HouseholdFacts facts) {
    Assessment assessment = judging.judge(region, today.date(), facts).assessment();
    PolicyPack pack = judging.packInForce(region, today.date());
    return new SelfTest(assessment, pack, pack.papersFor(facts, null));
  }
}
