package org.unioncare.service.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.security.Account;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * The security administrator grants and takes away offices and locks accounts, never his own; the
 * three administrators stay three people.
 */
@Stateless
@UseCase
@RolesAllowed(Duty.KEEP_OFFICES)
@PolicyClause({"MC-12", "MC-25"})
public class KeepingOffices {

  @Inject private AccountRepository accounts;
  @Inject private Officer officer;
  @Inject private Auditing auditing;
  @Inject private Today today;

  public void grant(String name, Office office) {
    Account account = anotherOne(name);
    account.offices().stream()
        .filter(held -> !held.goesWith(office))
        .findFirst()
        .ifPresent(
            held -> {
              throw RefusedException.because(
                  Reason.of("OFFICES_APART", "MC-25", office, held).in("office"));
            });
    account.grant(office, officer.account(), today.moment());
    auditing.record("OFFICE_GRANTED", name, account.union().path(), office.name());
  }

  public void revoke(String name, Office office) {
    Account account = anotherOne(name);
    account.revoke(office);
    auditing.record("OFFICE_REVOKED", name, account.union().path(), office.name());
  }

  /** Locks the account; its sessions end at once. */
  public void lock(String name) {
    Account account = anotherOne(name);
    account.lock();
    auditing.record("ACCOUNT_LOCKED", name, account.union().path(), null);
  }

  public void unlock(String name) {
    Account account = anotherOne(name);
    account.unlock();
    auditing.record("ACCOUNT_UNLOCKED", name, account.union().path(), null);
  }

  private Account anotherOne(String name) {
    Account account = accounts.within(officer.jurisdiction(), name);
    if (account.name().equals(officer.account())) {
      throw RefusedException.because(Reason.of("ACCOUNT_OWN", "MC-12"));
    }
    return account;
  }
}
