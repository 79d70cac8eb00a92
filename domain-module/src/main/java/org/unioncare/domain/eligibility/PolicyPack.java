package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What a union issues: its document, place and days in force, its filing standards, exclusions and
 * figures. A published pack never changes; a new version does.
 *
 * @param document the policy document it says in rules
 * @param place the region it is in force for, with everything below; {@code 0} for the whole
 *     country
 * @param to the last day in force, or null while no end is set
 */
@PolicyClause("QS-03")
public record PolicyPack(
    PackReference reference,
    String title,
    String document,
    String place,
    LocalDate from,
    LocalDate to,
    IncomeRule income,
    List<FilingStandard> standards,
    List<ExclusionRule> exclusions,
    MigrantRule migrants,
    LineRule lines,
    AidRules aid,
    List<PaperRule> papers,
    ProcedureFigures procedure,
    List<PackExample> examples) {

  public PolicyPack {
    standards = List.copyOf(standards);
    exclusions = List.copyOf(exclusions);
    papers = List.copyOf(papers);
    examples = List.copyOf(examples);
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /**
   * The papers the household is to bring.
   *
   * @param aidAskedFor the kind of aid, or null when it applies for its archive
   */
  public List<PaperRule> papersFor(HouseholdFacts facts, String aidAskedFor) {
    return papers.stream().filter(rule -> rule.concerns(facts, aidAskedFor)).toList();
  }

  /** 公示: how many working days a public notice stands. */
  public int noticeWorkingDays() {
    return procedure.noticeWorkingDays();
  }

  /** The figures of the yearly cleanup. */
  public CleanupFigures cleanup() {
    return procedure.cleanup();
  }

  /** The rule on the circumstance, where the pack has one. */
  public Optional<ExclusionRule> rule(Exclusion exclusion) {
    return exclusions.stream().filter(rule -> rule.exclusion() == exclusion).findFirst();
  }

  /** The two dates that part 存量 from 增量 archives, where the pack has them. */
  public Optional<CohortDates> cohortDates() {
    return Optional.ofNullable(procedure.cohorts());
  }
}
