package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionEntry;

/** By what households of the demo are judged, and the days on which people work. */
public record DemoRules(PolicyPacks packs, MinimumLivingLines lines, DemoDays days) {

  /** A household judged by a pack. */
  record Judged(PolicyPack pack, Decision decision) {
    boolean qualifies() {
      return decision.assessment().qualifies();
    }
  }

  /** A judgement under the text in force; empty where no text or no line is. */
  Optional<Judged> judged(UnionEntry union, ArchiveSheet sheet, LocalDate on) {
    Optional<PolicyPack> pack = packs.inForce(union.code(), on);
    Optional<MinimumLivingLine> line = lines.inForce(union.code().region(), on);
    return pack.isEmpty() || line.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Judged(
                pack.get(),
                Decision.of(pack.get(), situation(pack.get(), line.get(), union, sheet, on))));
  }

  Situation situation(
      PolicyPack pack, MinimumLivingLine line, UnionEntry union, ArchiveSheet sheet, LocalDate on) {
    HouseholdFacts facts = sheet.facts();
    String region = pack.lines().regionFor(union.code(), facts);
    return new Situation(
        union.code(),
        on,
        facts,
        lines.inForce(region, on).orElse(line).amount(),
        lines.inForce(region, facts.monthlyIncomePerHead().keySet()));
  }
}
