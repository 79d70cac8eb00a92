package org.unioncare.persistence.eligibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackExample;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/**
 * Reads the examples of a pack: a household, named as the machine interface names its fields, and
 * what must be decided of it.
 */
final class ExampleReader {
  private final UnionCode union;

  ExampleReader(UnionCode union) {
    this.union = union;
  }

  List<PackExample> all(PackRow list) {
    List<PackExample> examples = new ArrayList<>();
    for (PackRow row : list.items()) {
      examples.add(one(row));
    }
    return examples;
  }

  private PackExample one(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("name", "applied", "line", "lines", "household", "expect");
    LocalDate applied = row.demand(fields, "applied").date();
    Money line = row.demand(fields, "line").money();
    PackRow household = row.demand(fields, "household");
    HouseholdFacts facts = household.build(() -> facts(household));
    SortedMap<YearMonth, Money> lines = new TreeMap<>();
    facts.monthlyIncomePerHead().keySet().forEach(month -> lines.put(month, line));
    if (fields.containsKey("lines")) {
      lines.putAll(months(fields.get("lines")));
    }
    Situation situation = new Situation(union, applied, facts, line, lines);
    String name = row.demand(fields, "name").text();
    PackRow expect = row.demand(fields, "expect");
    refuseMonthsToCome(household, facts, applied);
    Map<String, PackRow> expected = expect.fields("qualifies", "level", "clause", "kind", "aid");
    if (expected.containsKey("qualifies") && !expected.get("qualifies").flag()) {
      return new PackExample(name, situation, null, null, null, null);
    }
    return new PackExample(
        name,
        situation,
        expect.demand(expected, "level").word(UnionLevel.class),
        expect.demand(expected, "clause").clause(),
        expected.containsKey("kind") ? expected.get("kind").word(HardshipKind.class) : null,
        expected.containsKey("aid") ? PackReader.aid(expected.get("aid")) : null);
  }

  private static void refuseMonthsToCome(
      PackRow household, HouseholdFacts facts, LocalDate applied) {
    SortedMap<YearMonth, Money> told = facts.monthlyIncomePerHead();
    if (!told.isEmpty() && told.lastKey().isAfter(YearMonth.from(applied))) {
      throw household
          .entries()
          .get("monthlyIncomePerHead")
          .fault("PACK_MONTH_TO_COME", told.lastKey(), applied);
    }
  }

  private static HouseholdFacts facts(PackRow row) {
    Map<String, PackRow> fields =
        row.fields(
            "members",
            "worker",
            "evidence",
            "registeredRuralPoor",
            "unionMember",
            "income",
            "incomeTax",
            "statutoryContributions",
            "assets",
            "expenditure",
            "offsets",
            "monthlyIncomePerHead",
            "certifiedMinimumLiving",
            "reliefReceived",
            "inHardshipAfterRelief",
            "event",
            "exclusions",
            "aidReceived",
            "earners",
            "registerRegion");
    HouseholdFactsBuilder household =
        HouseholdFacts.of(row.demand(fields, "members").whole(1, HouseholdFacts.MOST_MEMBERS));
    fields.forEach((key, field) -> add(household, key, field));
    return household.build();
  }

  private static void add(HouseholdFactsBuilder household, String key, PackRow field) {
    switch (key) {
      case "worker" -> household.worker(field.word(WorkerKind.class));
      case "evidence" -> household.showing(field.words(Evidence.class).toArray(Evidence[]::new));
      case "registeredRuralPoor" -> household.registeredRuralPoor(field.flag());
      case "unionMember" -> household.unionMember(field.flag());
      case "income" -> household.income(income(field));
      case "incomeTax" -> household.incomeTax(field.money());
      case "statutoryContributions" -> household.statutoryContributions(field.money());
      case "assets" -> household.owning(assets(field));
      case "expenditure" -> spending(household, field);
      case "offsets" -> household.offsets(field.money());
      case "monthlyIncomePerHead" -> months(field).forEach(household::perHeadIn);
      case "certifiedMinimumLiving" -> household.certifiedMinimumLiving(field.flag());
      case "reliefReceived" -> household.reliefReceived(field.flag());
      case "inHardshipAfterRelief" -> household.inHardshipAfterRelief(field.flag());
      case "event" -> household.struckBy(field.word(HardshipEvent.class));
      case "exclusions" ->
          household.excludedBy(field.words(Exclusion.class).toArray(Exclusion[]::new));
      case "aidReceived" -> household.aidReceived(field.money());
      case "earners" -> household.earners(field.whole(0, HouseholdFacts.MOST_MEMBERS));
      case "registerRegion" -> household.registeredIn(field.text());
      default -> {
        // the members, read first
      }
    }
  }

  private static IncomeStatement income(PackRow row) {
    Map<String, PackRow> fields =
        row.fields(Stream.of(IncomeKind.values()).map(IncomeKind::field).toArray(String[]::new));
    return new IncomeStatement(
        money(fields, "wages"),
        money(fields, "netOperating"),
        money(fields, "netProperty"),
        money(fields, "netTransfer"),
        money(fields, "other"));
  }

  private static Assets assets(PackRow row) {
    Map<String, PackRow> fields = row.fields("netInvestments", "savings");
    return new Assets(money(fields, "netInvestments"), money(fields, "savings"));
  }

  private static void spending(HouseholdFactsBuilder household, PackRow row) {
    row.fields(Stream.of(ExpenditureKind.values()).map(Enum::name).toArray(String[]::new))
        .forEach((kind, sum) -> household.spending(ExpenditureKind.valueOf(kind), sum.money()));
  }

  private static Money money(Map<String, PackRow> fields, String key) {
    return fields.containsKey(key) ? fields.get(key).money() : Money.ZERO;
  }

  private static YearMonth month(String text, PackRow row) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw row.fault("PACK_MONTH", text);
    }
  }

  private static SortedMap<YearMonth, Money> months(PackRow row) {
    SortedMap<YearMonth, Money> months = new TreeMap<>();
    row.entries()
        .forEach(
            (key, sum) -> {
              YearMonth month = month(key, sum);
              if (!months.isEmpty() && !month.isAfter(months.lastKey())) {
                throw sum.fault("PACK_MONTH_ORDER", month, months.lastKey());
              }
              months.put(month, sum.money());
            });
    return months;
  }
}
