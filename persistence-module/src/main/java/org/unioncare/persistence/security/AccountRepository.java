package org.unioncare.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.security.Standing;
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

  /** The account, refused as unknown when it belongs to no union of the jurisdiction. */
  public Account within(Jurisdiction jurisdiction, String name) {
    return find(name)
        .filter(account -> jurisdiction.covers(account.union().path()))
        .orElseThrow(() -> RefusedException.unknown("ACCOUNT_UNKNOWN", name));
  }
}
