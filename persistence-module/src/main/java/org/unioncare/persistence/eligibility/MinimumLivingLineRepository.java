package org.unioncare.persistence.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.List;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.lines.LineEdition;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.shared.UniqueViolation;

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

  /** Every edition of the lines of one region. */
  public List<LineEdition> editions(String region) {
    List<RegionalLine> rows =
        entities
            .createNamedQuery("RegionalLine.editions", RegionalLine.class)
            .setParameter("regions", List.of(region))
            .getResultList();
    return rows.stream().map(row -> row.edition(rows.stream().anyMatch(row::isBefore))).toList();
  }

  /** Publishes a line of a region and day that has none. */
  public void add(MinimumLivingLine line, String by, LocalDateTime at) {
    entities.persist(new RegionalLine(line, 1, null, by, at));
  }

  /** Publishes the next edition of a line; those before stay. */
  public void correct(MinimumLivingLine line, String why, String by, LocalDateTime at) {
    int latest =
        entities
            .createNamedQuery("RegionalLine.latestEdition", Integer.class)
            .setParameter("region", line.region())
            .setParameter("day", line.from())
            .getSingleResult();
    entities.persist(new RegionalLine(line, latest + 1, why, by, at));
    settle();
  }

  /**
   * Writes what was published.
   *
   * @throws RefusedException stale, when somebody published the same at the same moment
   */
  public void settle() {
    try {
      entities.flush();
    } catch (PersistenceException overtaken) {
      throw UniqueViolation.isIn(overtaken) ? RefusedException.stale(-1, -1) : overtaken;
    }
  }

  private static MinimumLivingLines lines(List<RegionalLine> rows) {
    return new MinimumLivingLines(rows.stream().map(RegionalLine::line).toList());
  }
}
