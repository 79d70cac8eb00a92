package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;

/** Finds the proposals of the clean-up that a person is to settle. */
@ApplicationScoped
@PolicyClause("MC-08")
public class ProposalRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected ProposalRepository() {}

  public ProposalRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The proposal, refused as unknown outside the jurisdiction. */
  public DeregistrationProposal within(Jurisdiction jurisdiction, long id) {
    DeregistrationProposal found = entities.find(DeregistrationProposal.class, id);
    if (found == null || !jurisdiction.covers(found.unionPath())) {
      throw RefusedException.unknown("PROPOSAL_UNKNOWN");
    }
    return found;
  }

  /** The open proposals of one archive. */
  public List<DeregistrationProposal> openOf(HardshipArchive archive) {
    return entities
        .createNamedQuery("DeregistrationProposal.openOfArchive", DeregistrationProposal.class)
        .setParameter("archive", archive.id())
        .getResultList();
  }

  /** All proposals of one archive, the open ones first. */
  public List<ProposalView> allOf(HardshipArchive archive) {
    return entities
        .createNamedQuery("DeregistrationProposal.ofArchive", ProposalView.class)
        .setParameter("archive", archive.id())
        .getResultList();
  }

  /** The open proposals below a union, the oldest first; {@code after} is the last id before. */
  public Page<ProposalView> open(Jurisdiction jurisdiction, long after, int size) {
    List<ProposalView> found =
        entities
            .createNamedQuery("DeregistrationProposal.openWithin", ProposalView.class)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("after", after)
            .setMaxResults(size + 1)
            .getResultList();
    return Page.of(found, size, ProposalView::id);
  }

  public long countOpen(Jurisdiction jurisdiction) {
    return entities
        .createNamedQuery("DeregistrationProposal.countOpenWithin", Long.class)
        .setParameter("pattern", jurisdiction.pattern())
        .getSingleResult();
  }
}
