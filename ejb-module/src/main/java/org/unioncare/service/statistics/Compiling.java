package org.unioncare.service.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.StatisticalYear;
import org.unioncare.domain.statistics.StatisticsPart;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.statistics.StatisticsQueries;
import org.unioncare.service.shared.ForJobs;
import org.unioncare.service.shared.UseCase;

/** The yearly analysis, part by part, and its publication as a whole. */
@Stateless
@UseCase
@PermitAll
@ForJobs
@PolicyClause("MC-10")
public class Compiling {
  @Inject private StatisticsQueries queries;
  @Inject private UnionRepository unions;

  /** The parts of the work in their order: each dimension for the union and for those below it. */
  public List<StatisticsPart> parts(Jurisdiction jurisdiction) {
    List<Union> children = unions.children(jurisdiction.root().code());
    List<StatisticsPart> parts = new ArrayList<>();
    for (Dimension by : Dimension.values()) {
      parts.add(new StatisticsPart(by, jurisdiction.root(), false));
      children.forEach(child -> parts.add(new StatisticsPart(by, child.path(), true)));
    }
    return parts;
  }

  /**
   * Counts a part as of the day and keeps it under the run, unseen until it is published.
   *
   * @return how many rows it has
   */
  public int compile(StatisticsPart part, LocalDate asOf, long run) {
    return queries.keep(part, StatisticalYear.until(asOf), run);
  }

  /** Shows the run's figures in place of all earlier ones of the year and the unions, at once. */
  public void publish(Jurisdiction jurisdiction, LocalDate asOf, long run) {
    queries.publish(jurisdiction, asOf.getYear(), run);
  }
}
