package org.unioncare.service.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.security.AuditRecord;
import org.unioncare.persistence.security.AuditRepository;
import org.unioncare.service.shared.Today;

/**
 * Records who did or looked at what, in the transaction of the act itself: what is rolled back has
 * not happened, and what has happened is on record.
 */
@ApplicationScoped
@PolicyClause("MC-12")
@Transactional(TxType.MANDATORY)
public class Auditing {

  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private AuditRepository records;

  /**
   * @param act a stable word such as {@code ARCHIVE_READ}
   * @param subject the number of the thing
   * @param where the union it belongs to
   * @param detail what the act alone does not say; never a resident number, an account of a bank or
   *     an illness; may be null
   */
  public void record(String act, String subject, UnionPath where, String detail) {
    recordAs(officer.account(), act, subject, where, detail);
  }

  /** The same for a thread without a signed-in officer: the account that started the job. */
  public void recordAs(String account, String act, String subject, UnionPath where, String detail) {
    records.add(new AuditRecord(today.moment(), account, act, subject, where, detail));
  }
}
