package org.unioncare.service.archive.judgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.archive.judgement.DifferenceCount;
import org.unioncare.domain.archive.judgement.JudgementDifference;
import org.unioncare.domain.archive.judgement.JudgementFindingView;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.judgement.JudgementRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Reads what judging again found to differ in the officer's unions. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
@PolicyClause({"QS-24", "LZ-07", "MC-14"})
public class ReadingJudgements {
  @Inject private JudgementRepository judgements;
  @Inject private Officer officer;
  @Inject private Auditing audit;

  /**
   * What a run found, in the order found.
   *
   * @param difference only these, or null for all
   * @param after the last id of the page before, or null
   */
  public Page<JudgementFindingView> page(
      long run, JudgementDifference difference, Long after, int size) {
    audit.record("ARCHIVES_LISTED", null, officer.jurisdiction().root(), null);
    Set<JudgementDifference> kinds =
        difference == null ? EnumSet.allOf(JudgementDifference.class) : EnumSet.of(difference);
    return judgements.page(officer.jurisdiction(), run, kinds, after == null ? 0 : after, size);
  }

  public List<DifferenceCount> counts(long run) {
    return judgements.counts(officer.jurisdiction(), run);
  }

  /** The latest run that found anything in the officer's unions. */
  public Optional<Long> lastRun() {
    return judgements.lastRun(officer.jurisdiction());
  }
}
