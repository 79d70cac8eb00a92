package org.unioncare.service.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.unioncare.domain.security.SignInOutcome;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.Reason;
import org.unioncare.persistence.security.Account;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * Checks an account and its password; open to all, since nobody is signed in yet. No transaction
 * and no connection is held while the password is checked: that is slow on purpose, and a morning's
 * rush must not take the connections from those who are at work.
 */
@Stateless
@UseCase
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private SignInBook book;
  @Inject private Today today;

  /** The standing of the account, or why it is not let in; a failure is counted and kept. */
  public SignInOutcome signIn(String name, String password) {
    Optional<Account> found = accounts.find(name);
    if (found.isEmpty()) {
      passwords.pretend(password);
      return SignInOutcome.refused(Reason.of("SIGN_IN_FAILED", null));
    }
    Account account = found.get();
    if (account.isBarred(today.moment())) {
      return SignInOutcome.refused(Reason.of("ACCOUNT_BARRED", null, account.barredUntil()));
    }
    if (!passwords.fits(password, account.passwordHash())) {
      book.failed(name, account.union().path());
      return SignInOutcome.refused(Reason.of("SIGN_IN_FAILED", null));
    }
    if (account.isLocked()) {
      return SignInOutcome.refused(Reason.of("ACCOUNT_LOCKED", null));
    }
    book.signedIn(name, account.union().path());
    return SignInOutcome.welcome(account.standing());
  }

  /** What the account may do at this moment. */
  public Optional<Standing> standing(String name) {
    return accounts.standing(name);
  }
}
