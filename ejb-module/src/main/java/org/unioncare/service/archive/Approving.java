package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.eligibility.Cohort;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.service.eligibility.Judging;
import org.unioncare.service.shared.UseCase;

/** 审批: the union of the archive's level approves; the archive is in force from that day. */
@Stateless
@UseCase
@RolesAllowed(Duty.DECIDE_ARCHIVES)
@PolicyClause({"MC-07", "LZ-13", "LZ-01"})
public class Approving {
  @Inject private Casework casework;
  @Inject private ArchiveRepository archives;
  @Inject private Judging judging;

  public ArchiveView approve(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    When when = casework.when(request);
    archive.approve(casework.actor(), when, cohort(archive), request.reason());
    return casework.done(archive, request);
  }

  /** By the filing day and the pack's two dates; 返困 where the household exited before. */
  private Cohort cohort(HardshipArchive archive) {
    if (archives.exitedBefore(archive.worker().residentId())) {
      return Cohort.RELAPSE;
    }
    return judging
        .published()
        .find(archive.decision().pack())
        .flatMap(PolicyPack::cohortDates)
        .flatMap(dates -> dates.cohortOf(archive.application().appliedOn()))
        .orElse(null);
  }
}
