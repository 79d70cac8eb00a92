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

/** 动态更新: a change of an archived household is recorded as it happens; the clean-up looks for it. */
@Stateless
@UseCase
@RolesAllowed(Duty.VERIFY_ARCHIVES)
@PolicyClause({"MC-08", "MC-09"})
public class ReportingChange {
  @Inject private Casework casework;

  public ArchiveView report(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.reportChange(
        casework.actor(),
        casework.when(request),
        request.change(),
        request.happenedOn(),
        request.reason());
    return casework.done(archive, request);
  }
}
