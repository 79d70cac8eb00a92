package org.unioncare.service.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.SignInPatience;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** Keeps count of sign-ins, right and wrong, each in a short transaction of its own. */
@Stateless
@UseCase
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInBook {

  @Inject private AccountRepository accounts;
  @Inject private Auditing auditing;
  @Inject private Today today;

  public void signedIn(String account, UnionPath where) {
    accounts.signedIn(account, today.moment());
    auditing.recordAs(account, "SIGNED_IN", account, where, null);
  }

  public void failed(String account, UnionPath where) {
    accounts.failed(account, SignInPatience.ORDINARY, today.moment());
    auditing.recordAs(account, "SIGN_IN_FAILED", account, where, null);
  }
}
