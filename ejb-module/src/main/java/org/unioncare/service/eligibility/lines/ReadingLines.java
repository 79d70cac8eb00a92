package org.unioncare.service.eligibility.lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.lines.LineEdition;
import org.unioncare.domain.eligibility.lines.LineEntry;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.service.shared.UseCase;

/** Reads the minimum-living lines: by region on a day, and of a region over time. */
@Stateless
@UseCase
@RolesAllowed({Duty.ASSESS, Duty.PUBLISH_POLICIES})
@PolicyClause({"QS-13", "LZ-04"})
public class ReadingLines {
  private static final int MOST = 300;

  @Inject private MinimumLivingLineRepository lines;
  @Inject private RegionNames regions;

  /**
   * The lines in force on a day: those of the regions that have one of their own, or of all regions
   * whose code begins with the text or whose name holds it, inherited ones with where they are
   * from.
   */
  public List<LineEntry> on(LocalDate day, String region) {
    MinimumLivingLines all = lines.all();
    Stream<String> codes =
        region == null || region.isBlank()
            ? all.all().stream().map(MinimumLivingLine::region).distinct()
            : regions.matching(region.strip());
    return codes.sorted().limit(MOST).map(code -> entry(all, code, day)).toList();
  }

  /** The lines in force in the region one after the other, its own or inherited from above. */
  public List<MinimumLivingLine> course(String region) {
    MinimumLivingLines all = lines.of(region);
    return all.all().stream()
        .map(MinimumLivingLine::from)
        .distinct()
        .sorted()
        .flatMap(day -> all.inForce(region, day).stream())
        .distinct()
        .toList();
  }

  /** Every edition of the region's own lines, the latest day first. */
  public List<LineEdition> editions(String region) {
    return lines.editions(region).stream()
        .sorted(
            Comparator.comparing((LineEdition one) -> one.line().from())
                .thenComparing(LineEdition::edition)
                .reversed())
        .toList();
  }

  /** All lines in force at any time, by region and day, for taking away. */
  public List<LineEntry> all() {
    MinimumLivingLines all = lines.all();
    List<LineEntry> entries = new ArrayList<>();
    for (MinimumLivingLine line : all.all()) {
      entries.add(entry(all, line.region(), line.from()));
    }
    return entries;
  }

  private LineEntry entry(MinimumLivingLines all, String code, LocalDate day) {
    MinimumLivingLine line = all.inForce(code, day).orElse(null);
    return new LineEntry(
        code, regions.of(code).orElse(""), line, line == null ? null : until(all, code, line));
  }

  /** The day before the next line of the region, or of the one it inherits from. */
  private static LocalDate until(MinimumLivingLines all, String code, MinimumLivingLine line) {
    return all.all().stream()
        .filter(next -> next.region().equals(line.region()) || next.region().equals(code))
        .map(MinimumLivingLine::from)
        .filter(line.from()::isBefore)
        .min(Comparator.naturalOrder())
        .map(next -> next.minusDays(1))
        .orElse(null);
  }
}
