package org.unioncare.service.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.security.AuditEntry;
import org.unioncare.domain.security.AuditFilter;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.security.AuditRepository;
import org.unioncare.service.shared.UseCase;

/** The audit log of the log administrator's union and of those below; to look is on record too. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_AUDIT)
@PolicyClause("MC-14")
public class ReadingAudit {

  @Inject private AuditRepository records;
  @Inject private Officer officer;
  @Inject private Auditing auditing;

  /** The newest records first; {@code after} is the position of the last one seen. */
  public Page<AuditEntry> list(AuditFilter filter, Long after, int size) {
    auditing.record("AUDIT_READ", null, officer.jurisdiction().root(), null);
    return records.matching(officer.jurisdiction(), filter, after, size);
  }
}
