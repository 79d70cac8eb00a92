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

/** 审核: a union of the route gives its opinion and passes the archive one up. */
@Stateless
@UseCase
@RolesAllowed(Duty.REVIEW_ARCHIVES)
@PolicyClause({"QS-27", "LZ-12"})
public class Reviewing {
  @Inject private Casework casework;

  public ArchiveView review(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.review(
        casework.actor(), casework.when(request), casework.next(archive), request.reason());
    return casework.done(archive, request);
  }
}
