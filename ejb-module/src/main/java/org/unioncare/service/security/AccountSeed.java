package org.unioncare.service.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Office;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.security.Account;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.persistence.shared.InstallationRepository;
import org.unioncare.service.shared.Settings;
import org.unioncare.service.shared.Today;

/**
 * Gives a register that has none its first accounts, also where an earlier first start was cut off
 * before it came so far: every office of every union in the demo, all with one password and one
 * hash so that the start stays quick; else the three administrators of the national union, who must
 * change theirs at once.
 */
@Singleton
@Startup
@DependsOn("OrganisationSeed")
@PermitAll
public class AccountSeed {
  private static final Logger LOG = System.getLogger(AccountSeed.class.getName());
  private static final String FOUNDER = "founding";
  private static final List<Office> ADMINISTRATORS =
      List.of(Office.SYSADMIN, Office.SECADMIN, Office.LOGADMIN);

  @Inject private InstallationRepository installations;
  @Inject private UnionRepository unions;
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private Settings settings;
  @Inject private Today today;

  @PostConstruct
  void open() {
    installations.awaitTurn();
    if (accounts.anybody()) {
      return;
    }
    if (settings.demo()) {
      String password = settings.demoPassword().orElseGet(passwords::random);
      String hash = passwords.hash(password);
      DemoNames people = new DemoNames();
      for (Union union : unions.all()) {
        for (Office office : Office.values()) {
          accounts.add(account(union, office, people.next(), hash));
        }
      }
      if (settings.demoPassword().isEmpty()) {
        LOG.log(Level.INFO, "演示账号的密码：{0}", password);
      }
    } else {
      String password = passwords.random();
      Union top = unions.find(UnionCode.NATIONAL).orElseThrow();
      for (Office office : ADMINISTRATORS) {
        Account account = account(top, office, office.word(), passwords.hash(password));
        account.resetPassword(passwords.hash(password));
        accounts.add(account);
      }
      LOG.log(Level.INFO, "初始密码（账号 0.sysadmin、0.secadmin、0.logadmin，首次登录必须修改）：{0}", password);
    }
  }

  private Account account(Union union, Office office, String holder, String hash) {
    String name = union.code() + "." + office.word();
    Account account = new Account(name, holder, union, hash);
    account.grant(office, FOUNDER, today.moment());
    return account;
  }
}
