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

/** 上报: the filing union passes a noticed application to the next union up. */
@Stateless
@UseCase
@RolesAllowed(Duty.FILE_ARCHIVES)
@PolicyClause({"MC-07", "QS-26"})
public class Submitting {
  @Inject private Casework casework;

  public ArchiveView submit(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.submit(
        casework.actor(), casework.when(request), casework.next(archive), request.reason());
    return casework.done(archive, request);
  }
}
