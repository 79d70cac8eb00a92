package org.unioncare.service.archive;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.archive.BundleRepository;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.shared.ConfigTable;

/** The demo's unions and archives in a database of a test, written by the demo's own verbs. */
public final class DemoRegister {
  private static final long SEED = 20201;

  private DemoRegister() {}

  /** Writes all archives of the demo as it would be founded on the day. */
  public static void write(
      EntityManager entities, PolicyPacks packs, MinimumLivingLines lines, LocalDate today) {
    DemoDice dice = new DemoDice(SEED);
    DemoDays days = new DemoDays(calendar(), today);
    Map<UnionCode, Union> unions = unions(entities);
    List<UnionEntry> grassroots =
        unions.values().stream()
            .filter(union -> union.code().level() == UnionLevel.GRASSROOTS)
            .sorted(Comparator.comparing(Union::code))
            .map(DemoRegister::entry)
            .toList();
    DemoFilings course =
        new DemoFilings(dice, days, new DemoFilings.Register(unions, account -> account));
    Map<HardshipArchive, ArchiveSheet> archives = new LinkedHashMap<>();
    for (DemoFiling filing :
        new DemoPlan(dice, new DemoRules(packs, lines, days)).filings(grassroots)) {
      archives.put(course.archive(filing), filing.sheet());
    }
    new BundleRepository(entities).addAll(archives);
  }

  private static Map<UnionCode, Union> unions(EntityManager entities) {
    Map<String, String> names =
        ConfigTable.read("demo/unions.csv").stream()
            .collect(toMap(row -> row.cell("code"), row -> row.cell("name")));
    Map<UnionCode, Union> unions = new HashMap<>();
    names.keySet().stream()
        .map(UnionCode::new)
        .sorted((a, b) -> a.level().compareTo(b.level()))
        .forEach(code -> unions.put(code, union(code, names.get(code.value()), unions)));
    unions.values().forEach(entities::persist);
    entities.flush();
    return unions;
  }

  private static UnionEntry entry(Union union) {
    return new UnionEntry(
        union.code(),
        union.name(),
        union.level(),
        union.path(),
        union.parent().orElseThrow().code(),
        true,
        0);
  }

  private static WorkingDayCalendar calendar() {
    Map<LocalDate, String> days =
        ConfigTable.read("calendar/working-days.csv").stream()
            .collect(toMap(row -> LocalDate.parse(row.cell("day")), row -> row.cell("kind")));
    return new WorkingDayCalendar(
        of(days, "HOLIDAY"),
        of(days, "WORKDAY"),
        days.keySet().stream().map(LocalDate::getYear).collect(toSet()));
  }

  private static Set<LocalDate> of(Map<LocalDate, String> days, String kind) {
    return days.keySet().stream().filter(day -> days.get(day).equals(kind)).collect(toSet());
  }

  private static Union union(UnionCode code, String name, Map<UnionCode, Union> unions) {
    return code.above().stream()
        .map(unions::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(above -> above.below(code, name))
        .orElseGet(() -> Union.top(code, name));
  }
}
