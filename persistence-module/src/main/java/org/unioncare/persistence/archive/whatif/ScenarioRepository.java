package org.unioncare.persistence.archive.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.unioncare.domain.archive.whatif.Scenario;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.RefusedException;

/** Keeps scenarios and finds those of a union and below. */
@ApplicationScoped
public class ScenarioRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected ScenarioRepository() {}

  public ScenarioRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(KeptScenario scenario) {
    entities.persist(scenario);
    entities.flush();
  }

  /** The scenario, refused as unknown when it does not exist or lies outside the jurisdiction. */
  public KeptScenario within(Jurisdiction jurisdiction, long id) {
    KeptScenario found = entities.find(KeptScenario.class, id);
    if (found == null || !jurisdiction.covers(found.unionPath())) {
      throw RefusedException.unknown("WHAT_IF_UNKNOWN");
    }
    return found;
  }

  public void remove(KeptScenario scenario) {
    entities.remove(scenario);
  }

  /** The newest first. */
  public List<Scenario> newest(Jurisdiction jurisdiction, int most) {
    return entities
        .createNamedQuery("KeptScenario.within", KeptScenario.class)
        .setParameter("pattern", jurisdiction.pattern())
        .setMaxResults(most)
        .getResultStream()
        .map(KeptScenario::scenario)
        .toList();
  }
}
