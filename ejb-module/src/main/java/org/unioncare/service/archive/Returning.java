package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.service.shared.UseCase;

/** 退回: the union where it lies sends an application back to be corrected. */
@Stateless
@UseCase
@RolesAllowed({Duty.REVIEW_ARCHIVES, Duty.DECIDE_ARCHIVES})
@PolicyClause({"MC-07", "LZ-12"})
public class Returning {
  @Inject private Casework casework;

  public ArchiveView giveBack(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.returnForRework(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }
}
