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

/** 集体研究: the filing union decides collectively; not by the account that filed. */
@Stateless
@UseCase
@RolesAllowed(Duty.DECIDE_ARCHIVES)
@PolicyClause({"MC-06", "QS-26"})
public class Deciding {
  @Inject private Casework casework;

  public ArchiveView decide(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.decide(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }
}
