package org.unioncare.service.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.PackEntry;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** Trial calculation (试算): what a household would be archived as; stores nothing. */
@Stateless
@UseCase
@RolesAllowed(Duty.ASSESS)
@PolicyClause({"QS-24", "LZ-13"})
public class Assessments {
  /** A trial may look ahead to rules already published; a filing may not. */
  private static final int YEARS_AHEAD = 3;

  @Inject private Judging judging;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Today today;

  /**
   * @param pack the id of the pack, or null for the one in force for the union on the day
   */
  public Assessment tryOut(
      String pack, UnionCode union, LocalDate applicationDate, HouseholdFacts facts) {
    unions.within(officer.jurisdiction(), union);
    LocalDate latest = today.date().plusYears(YEARS_AHEAD);
    if (applicationDate.isAfter(latest)) {
      throw RefusedException.malformed(
          Reason.at("applicationDate", "DATE_TOO_FAR_AHEAD", applicationDate, latest));
    }
    return (pack == null
            ? judging.judge(union, applicationDate, facts)
            : judging.judge(pack, union, applicationDate, facts))
        .assessment();
  }

  /** The pack an assessment rests on. */
  public PolicyPack pack(PackReference reference) {
    return judging
        .published()
        .find(reference)
        .orElseThrow(() -> RefusedException.unknown("PACK_UNKNOWN", reference.id()));
  }

  /** The packs one may choose from on trial, the latest version of each. */
  public List<PackEntry> packs() {
    return judging.published().latestOfEach().stream().map(PackEntry::of).toList();
  }
}
