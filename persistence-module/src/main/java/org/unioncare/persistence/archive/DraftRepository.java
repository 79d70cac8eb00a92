package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.unioncare.domain.archive.DraftLine;
import org.unioncare.domain.shared.RefusedException;

/** Keeps drafts; an account finds its own and no others. */
@ApplicationScoped
public class DraftRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected DraftRepository() {}

  public DraftRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(FilingDraft draft) {
    entities.persist(draft);
  }

  public void remove(FilingDraft draft) {
    entities.remove(draft);
  }

  public void flush() {
    entities.flush();
  }

  /** The account's draft, refused as unknown when it is nobody's or somebody else's. */
  public FilingDraft of(String account, long id) {
    FilingDraft found = entities.find(FilingDraft.class, id);
    if (found == null || !found.account().equals(account)) {
      throw RefusedException.unknown("DRAFT_UNKNOWN");
    }
    return found;
  }

  /** The account's drafts, the last saved first. */
  public List<DraftLine> allOf(String account) {
    return entities
        .createNamedQuery("FilingDraft.ofAccount", DraftLine.class)
        .setParameter("account", account)
        .getResultList();
  }
}
