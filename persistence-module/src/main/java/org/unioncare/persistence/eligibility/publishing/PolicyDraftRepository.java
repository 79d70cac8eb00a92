package org.unioncare.persistence.eligibility.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.shared.UniqueViolation;

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

  /**
   * @throws RefusedException when somebody began the same version at the same moment
   */
  public void add(PolicyDraft draft) {
    try {
      entities.persist(draft);
      entities.flush();
    } catch (PersistenceException overtaken) {
      throw UniqueViolation.isIn(overtaken) ? existing(draft.reference()) : overtaken;
    }
  }

  /**
   * Takes the draft out at once, so that of two who publish it or throw it away one is told.
   *
   * @throws jakarta.persistence.OptimisticLockException when somebody changed it meanwhile
   */
  public void remove(PolicyDraft draft) {
    entities.remove(draft);
    entities.flush();
  }

  /** That somebody writes at that version already. */
  public static RefusedException existing(PackReference reference) {
    return RefusedException.because(
        Reason.at("pack", "PACK_DRAFT_EXISTS", reference.id(), reference.version()));
  }
}
