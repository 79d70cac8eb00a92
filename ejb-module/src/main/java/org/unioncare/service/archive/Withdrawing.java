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

/** The filing union withdraws an application that is not approved yet. */
@Stateless
@UseCase
@RolesAllowed(Duty.FILE_ARCHIVES)
@PolicyClause({"MC-05"})
public class Withdrawing {
  @Inject private Casework casework;

  public ArchiveView withdraw(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.withdraw(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }
}
