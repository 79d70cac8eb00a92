package org.unioncare.persistence.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;

/** The minimum-living lines that are in force where and when. */
@ApplicationScoped
public class MinimumLivingLineRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /** Those of all regions, for what asks often. */
  public MinimumLivingLines all() {
    return lines(entities.createNamedQuery("RegionalLine.all", RegionalLine.class).getResultList());
  }

  /** Those that can be in force in one region: its own and of the regions above it. */
  public MinimumLivingLines of(String region) {
    return lines(
        entities
            .createNamedQuery("RegionalLine.ofRegions", RegionalLine.class)
            .setParameter("regions", MinimumLivingLines.regionsFrom(region))
            .getResultList());
  }

  public void add(MinimumLivingLine line) {
    entities.persist(new RegionalLine(line));
  }

  private static MinimumLivingLines lines(List<RegionalLine> rows) {
    return new MinimumLivingLines(rows.stream().map(RegionalLine::line).toList());
  }
}
