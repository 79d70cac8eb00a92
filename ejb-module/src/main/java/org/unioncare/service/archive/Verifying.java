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

/** 入户核实: the filing union verifies at home what the household declared. */
@Stateless
@UseCase
@RolesAllowed(Duty.VERIFY_ARCHIVES)
@PolicyClause({"MC-06", "QS-26"})
public class Verifying {
  @Inject private Casework casework;

  public ArchiveView verify(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.verify(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }
}
