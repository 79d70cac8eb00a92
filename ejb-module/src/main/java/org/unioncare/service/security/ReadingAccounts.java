package org.unioncare.service.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.security.AccountEntry;
import org.unioncare.domain.security.AccountFilter;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.service.shared.UseCase;

/** The accounts of the administrator's union and of those below. */
@Stateless
@UseCase
@RolesAllowed({Duty.KEEP_ACCOUNTS, Duty.KEEP_OFFICES})
public class ReadingAccounts {

  @Inject private AccountRepository accounts;
  @Inject private Officer officer;

  public Page<AccountEntry> list(AccountFilter filter, String after, int size) {
    return accounts.matching(officer.jurisdiction(), filter, after, size);
  }
}
