package org.unioncare.service.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.security.PasswordRule;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.security.Account;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.service.shared.UseCase;

/** The holder of an account chooses another password; open to everybody who is signed in. */
@Stateless
@UseCase
@PermitAll
public class ChangingPassword {

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private Officer officer;
  @Inject private Auditing auditing;

  /**
   * @throws RefusedException when the present password is wrong or the chosen one too weak
   */
  public void change(String present, String chosen) {
    Account account = accounts.within(officer.jurisdiction(), officer.account());
    if (!passwords.fits(present, account.passwordHash())) {
      throw RefusedException.malformed(Reason.at("present", "PASSWORD_WRONG"));
    }
    PasswordRule.check("chosen", chosen, account.name());
    if (present.equals(chosen)) {
      throw RefusedException.malformed(Reason.at("chosen", "PASSWORD_UNCHANGED"));
    }
    account.changePassword(passwords.hash(chosen));
    auditing.record("PASSWORD_CHANGED", account.name(), account.union().path(), null);
  }
}
