package org.unioncare.persistence.eligibility.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.RefusedException;

/** The drafts of the unions somebody may act for. */
@ApplicationScoped
public class PolicyDraftRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected PolicyDraftRepository() {}

  public PolicyDraftRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All of them, by place, pack and version. */
  public List<DraftEntry> all(Jurisdiction jurisdiction) {
    return entities
        .createNamedQuery("PolicyDraft.entries", PolicyDraft.class)
        .setParameter("pattern", jurisdiction.pattern())
        .getResultStream()
        .map(PolicyDraft::entry)
        .toList();
  }

  /**
   * @throws RefusedException unknown, when there is none or it lies outside the jurisdiction
   */
  public PolicyDraft within(Jurisdiction jurisdiction, PackReference reference) {
    return entities
        .createNamedQuery("PolicyDraft.ofVersion", PolicyDraft.class)
        .setParameter("pattern", jurisdiction.pattern())
        .setParameter("packId", reference.id())
        .setParameter("version", reference.version())
        .getResultStream()
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.unknown(
                    "PACK_DRAFT_UNKNOWN", reference.id(), reference.version()));
  }

  /** Whether anybody, wherever, writes at that version. */
  public boolean exists(PackReference reference) {
    return entities
            .createNamedQuery("PolicyDraft.countOf", Long.class)
            .setParameter("packId", reference.id())
            .setParameter("version", reference.version())
            .getSingleResult()
        > 0;
  }

  public void add(PolicyDraft draft) {
    entities.persist(draft);
    entities.flush();
  }

  public void remove(PolicyDraft draft) {
    entities.remove(draft);
  }
}
