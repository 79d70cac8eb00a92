package org.unioncare.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.security.AccountEntry;
import org.unioncare.domain.security.AccountFilter;
import org.unioncare.domain.security.SignInPatience;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;

/** Finds accounts by name and by the unions they belong to. */
@ApplicationScoped
public class AccountRepository {

  private static final String NAMES =
      "SELECT a.name FROM account a WHERE a.union_path LIKE ?1 AND a.name > ?2";
  private static final String TEXT =
      " AND (a.name LIKE ?3 ESCAPE '!' OR a.holder LIKE ?3 ESCAPE '!')";
  private static final String OFFICE =
      " AND EXISTS (SELECT 1 FROM office_assignment o"
          + " WHERE o.account_id = a.id AND o.office = ?4)";
  private static final String LOCKED = " AND a.locked = ?5";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected AccountRepository() {}

  public AccountRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Account account) {
    entities.persist(account);
  }

  /** Whether the register has any account yet. */
  public boolean anybody() {
    return !entities
        .createNamedQuery("Account.names", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
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
    Query query =
        entities
            .createNativeQuery(namesMatching(filter))
            .setParameter(1, jurisdiction.pattern())
            .setParameter(2, after == null ? " " : after);
    if (filter.text() != null) {
      String escaped = filter.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
      query.setParameter(3, "%" + escaped + "%");
    }
    if (filter.office() != null) {
      query.setParameter(4, filter.office().name());
    }
    if (filter.lockedOnly()) {
      query.setParameter(5, true);
    }
    List<String> names = new ArrayList<>();
    for (Object name : query.setMaxResults(size + 1).getResultList()) {
      names.add(name instanceof Object[] row ? (String) row[0] : (String) name);
    }
    Page<String> page = Page.of(names, size, name -> name);
    return new Page<>(entries(page.items()), page.next());
  }

  /**
   * Only the conditions that are asked for, in SQL that every vendor reads: from JPQL of this kind
   * EclipseLink writes the values into the text on H2, where a truth value becomes a number.
   */
  private static String namesMatching(AccountFilter filter) {
    return NAMES
        + (filter.text() == null ? "" : TEXT)
        + (filter.office() == null ? "" : OFFICE)
        + (filter.lockedOnly() ? LOCKED : "")
        + " ORDER BY a.name";
  }

  private List<AccountEntry> entries(List<String> names) {
    return names.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery("Account.ofNames", Account.class)
            .setParameter("names", names)
            .getResultStream()
            .map(Account::entry)
            .toList();
  }

  /** Who holds which account, for what writes many names at once. */
  public Map<String, String> holders() {
    return entities
        .createNamedQuery("Account.holders", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** The account, refused as unknown when it belongs to no union of the jurisdiction. */
  public Account within(Jurisdiction jurisdiction, String name) {
    return find(name)
        .filter(account -> jurisdiction.covers(account.union().path()))
        .orElseThrow(() -> RefusedException.unknown("ACCOUNT_UNKNOWN", name));
  }
}
