package org.unioncare.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.Figures;
import org.unioncare.domain.statistics.StatisticalYear;
import org.unioncare.domain.statistics.UnionsAround;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.statistics.StatisticsQueries;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** The figures of a union in a year, by one of the dimensions. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_STATISTICS)
public class Counting {
  @Inject private StatisticsQueries queries;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Today today;

  /** Counted now, up to today or the last day of the year. */
  public Figures live(int year, UnionCode union, Dimension by) {
    Union of = unions.within(officer.jurisdiction(), union);
    StatisticalYear counted = StatisticalYear.of(year, today.date());
    List<Figure> rows = queries.live(of.jurisdiction(), by, counted);
    return Figures.of(year, union, by, counted.asOf(), named(by, rows));
  }

  /** As the yearly work kept them, where it has. */
  public Optional<Figures> kept(int year, UnionCode union, Dimension by) {
    Union of = unions.within(officer.jurisdiction(), union);
    Optional<LocalDate> asOf = queries.keptAsOf(of.jurisdiction(), year);
    return asOf.map(
        day ->
            Figures.of(year, union, by, day, named(by, queries.kept(of.jurisdiction(), by, year))));
  }

  /** The union with those above and below it, as far as the officer may look. */
  public UnionsAround around(UnionCode union) {
    Union here = unions.within(officer.jurisdiction(), union);
    List<UnionsAround.Place> above =
        unions.allOn(here.path()).stream()
            .filter(each -> officer.jurisdiction().covers(each.path()))
            .filter(each -> !each.code().equals(union))
            .map(Counting::place)
            .toList();
    List<UnionsAround.Place> below = unions.children(union).stream().map(Counting::place).toList();
    return new UnionsAround(place(here), above, below);
  }

  private static UnionsAround.Place place(Union union) {
    return new UnionsAround.Place(union.code(), union.name());
  }

  private List<Figure> named(Dimension by, List<Figure> rows) {
    if (by != Dimension.UNION) {
      return rows;
    }
    Map<UnionCode, String> names =
        unions.names(rows.stream().map(row -> new UnionCode(row.item())).toList());
    return rows.stream().map(row -> row.named(names.get(new UnionCode(row.item())))).toList();
  }
}
