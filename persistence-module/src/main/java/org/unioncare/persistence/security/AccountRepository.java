package org.unioncare.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.security.AccountEntry;
import org.unioncare.domain.security.AccountFilter;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.security.SignInPatience;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;

/** Finds accounts by name and by the unions they belong to. */
@ApplicationScoped
public class AccountRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  public void add(Account account) {
    entities.persist(account);
  }

  public Optional<Account> find(String name) {
    return entities
        .createNamedQuery("Account.ofName", Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** What the account may do at this moment; asked once in every request. */
  public Optional<Standing> standing(String name) {
    return find(name).map(Account::standing);
  }

  /**
   * A right password; without touching the version, since many calls of a program may come at once.
   */
  public void signedIn(String name, LocalDateTime at) {
    entities
        .createNamedQuery("Account.signedIn")
        .setParameter("name", name)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** A wrong password, counted by the database itself: after too many the account is barred. */
  public void failed(String name, SignInPatience patience, LocalDateTime at) {
    entities.createNamedQuery("Account.failed").setParameter("name", name).executeUpdate();
    entities
        .createNamedQuery("Account.bar")
        .setParameter("name", name)
        .setParameter("failures", patience.failures())
        .setParameter("until", at.plus(patience.pause()))
        .executeUpdate();
  }

  /** Accounts in the order of their names; {@code after} is the name of the last one seen. */
  public Page<AccountEntry> matching(
      Jurisdiction jurisdiction, AccountFilter filter, String after, int size) {
    String text = filter.text() == null ? "" : filter.text();
    String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    List<String> names =
        entities
            .createNamedQuery("Account.namesMatching", String.class)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("after", after == null ? "" : after)
            .setParameter("name", escaped + "%")
            .setParameter("holder", "%" + escaped + "%")
            .setParameter("anyOffice", filter.office() == null)
            .setParameter("office", filter.office() == null ? Office.CLERK : filter.office())
            .setParameter("anyLock", !filter.lockedOnly())
            .setMaxResults(size + 1)
            .getResultList();
    boolean more = names.size() > size;
    List<String> shown = more ? names.subList(0, size) : names;
    List<AccountEntry> items =
        shown.isEmpty()
            ? List.of()
            : entities
                .createNamedQuery("Account.ofNames", Account.class)
                .setParameter("names", shown)
                .getResultStream()
                .map(Account::entry)
                .toList();
    return new Page<>(items, more ? shown.get(size - 1) : null);
  }

  /** The account, refused as unknown when it belongs to no union of the jurisdiction. */
  public Account within(Jurisdiction jurisdiction, String name) {
    return find(name)
        .filter(account -> jurisdiction.covers(account.union().path()))
        .orElseThrow(() -> RefusedException.unknown("ACCOUNT_UNKNOWN", name));
  }
}
