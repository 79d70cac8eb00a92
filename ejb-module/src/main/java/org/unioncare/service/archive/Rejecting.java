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

/** 不予建档: the union where it lies refuses an application for good, with its reason. */
@Stateless
@UseCase
@RolesAllowed({Duty.REVIEW_ARCHIVES, Duty.DECIDE_ARCHIVES})
@PolicyClause({"LZ-12"})
public class Rejecting {
  @Inject private Casework casework;

  public ArchiveView reject(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.reject(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }
}
