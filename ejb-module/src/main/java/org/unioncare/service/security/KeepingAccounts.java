package org.unioncare.service.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.AccountName;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.security.Account;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.service.shared.UseCase;

/** The system administrator opens accounts and resets passwords; an office he cannot give. */
@Stateless
@UseCase
@RolesAllowed(Duty.KEEP_ACCOUNTS)
@PolicyClause({"MC-12", "MC-14"})
public class KeepingAccounts {
  private static final int LONGEST_HOLDER = 40;

  @Inject private AccountRepository accounts;
  @Inject private UnionRepository unions;
  @Inject private Passwords passwords;
  @Inject private Officer officer;
  @Inject private Auditing auditing;

  /**
   * Opens an account {@code <union>.<word>} without an office.
   *
   * @return the first password, which its holder must change at once; it is shown nowhere else
   */
  public String open(UnionCode code, String word, String holder) {
    Union union = unions.within(officer.jurisdiction(), code);
    String name = code + "." + word;
    List<Reason> faults = new ArrayList<>();
    if (!union.isActive()) {
      faults.add(Reason.at("union", "UNION_IS_CLOSED", union.name()));
    }
    if (!AccountName.isWord(word)) {
      faults.add(Reason.at("word", "ACCOUNT_WORD"));
    } else if (accounts.find(name).isPresent()) {
      faults.add(Reason.at("word", "ACCOUNT_EXISTS", name));
    }
    if (holder == null || holder.isBlank()) {
      faults.add(Reason.at("holder", "FIELD_REQUIRED"));
    } else {
      faults.addAll(PlainText.faults("holder", holder, LONGEST_HOLDER));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    String first = passwords.random();
    Account account = new Account(name, holder.strip(), union, passwords.hash(first));
    account.resetPassword(passwords.hash(first));
    accounts.add(account);
    auditing.record("ACCOUNT_OPENED", name, union.path(), null);
    return first;
  }

  /**
   * Gives the account a new password, which its holder must change at once.
   *
   * @return the password; it is shown nowhere else
   */
  public String resetPassword(String name) {
    Account account = accounts.within(officer.jurisdiction(), name);
    if (account.name().equals(officer.account())) {
      throw RefusedException.because(Reason.of("ACCOUNT_OWN", "MC-12"));
    }
    checkNotWatchedByMe(account);
    String first = passwords.random();
    account.resetPassword(passwords.hash(first));
    auditing.record("PASSWORD_RESET", name, account.union().path(), null);
    return first;
  }

  /**
   * With a password of his own choice an administrator could step into the place of those who watch
   * him: the union above does it; at the top there is none.
   */
  private void checkNotWatchedByMe(Account account) {
    boolean watching = account.offices().stream().anyMatch(Office::isAdministrator);
    boolean ofMyUnion = account.union().code().equals(officer.union());
    if (watching && ofMyUnion && !officer.union().equals(UnionCode.NATIONAL)) {
      throw RefusedException.because(
          Reason.of("ADMINISTRATOR_OF_OWN_UNION", "MC-12", account.name()));
    }
  }
}
