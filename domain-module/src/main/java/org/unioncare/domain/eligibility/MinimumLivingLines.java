package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * The minimum-living lines by region and day: a region without a line of its own on a day has that
 * of the nearest region above; two lines of one region from the same day are refused.
 */
@PolicyClause({"QS-13", "LZ-04", "LZ-06"})
public final class MinimumLivingLines {
  private final Map<String, NavigableMap<LocalDate, MinimumLivingLine>> byRegion = new TreeMap<>();

  /**
   * @throws RefusedException when lines overlap or are no amounts, each named by region and day
   */
  public MinimumLivingLines(Collection<MinimumLivingLine> lines) {
    List<Reason> faults = new ArrayList<>();
    for (MinimumLivingLine line : lines) {
      if (!line.amount().exceeds(Money.ZERO)) {
        faults.add(Reason.of("LINE_NOT_POSITIVE", null, line.region(), line.from(), line.amount()));
      }
      MinimumLivingLine other =
          byRegion.computeIfAbsent(line.region(), region -> new TreeMap<>()).put(line.from(), line);
      if (other != null) {
        faults.add(Reason.of("LINE_OVERLAP", null, line.region(), line.from()));
      }
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, faults);
    }
  }

  /** The region and those above it, nearest first: where its line may come from. */
  public static List<String> regionsFrom(String region) {
    return Places.upFrom(region);
  }

  /** All of them, by region and day. */
  public List<MinimumLivingLine> all() {
    return byRegion.values().stream().flatMap(lines -> lines.values().stream()).toList();
  }

  /** The line of the region and day itself, none inherited. */
  public Optional<MinimumLivingLine> own(String region, LocalDate from) {
    return Optional.ofNullable(byRegion.get(region)).map(lines -> lines.get(from));
  }

  /** The line of the region, or of the nearest one above that has a line in force on the day. */
  public Optional<MinimumLivingLine> inForce(String region, LocalDate day) {
    for (String place : Places.upFrom(region)) {
      NavigableMap<LocalDate, MinimumLivingLine> own = byRegion.get(place);
      Map.Entry<LocalDate, MinimumLivingLine> latest = own == null ? null : own.floorEntry(day);
      if (latest != null) {
        return Optional.of(latest.getValue());
      }
    }
    return Optional.empty();
  }

  /** The line in force on the first day of each month named; a month without one is left out. */
  public SortedMap<YearMonth, Money> inForce(String region, Collection<YearMonth> months) {
    SortedMap<YearMonth, Money> lines = new TreeMap<>();
    for (YearMonth month : months) {
      inForce(region, month.atDay(1)).ifPresent(line -> lines.put(month, line.amount()));
    }
    return lines;
  }
}
