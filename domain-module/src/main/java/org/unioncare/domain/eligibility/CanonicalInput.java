package org.unioncare.domain.eligibility;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;

/**
 * The input of a judgement as one text that is the same for the same input: a line for every
 * figure, in a fixed order, so that its hash proves what was judged.
 */
final class CanonicalInput {
  private static final String MONTHLY = "monthlyIncomePerHead.";

  private CanonicalInput() {}

  static String hash(Situation situation, PackReference pack) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text(situation, pack).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String text(Situation situation, PackReference pack) {
    return lines(situation, pack).entrySet().stream()
        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
        .collect(Collectors.joining());
  }

  static Map<String, String> lines(Situation situation, PackReference pack) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("pack", pack.id());
    lines.put("packVersion", Integer.toString(pack.version()));
    lines.put("union", situation.union().value());
    lines.put("applicationDate", situation.applicationDate().toString());
    lines.put("line", situation.line().toString());
    situation
        .monthlyLines()
        .forEach((month, line) -> lines.put("monthlyLines." + month, line.toString()));
    facts(situation.facts(), lines);
    return lines;
  }

  private static void facts(HouseholdFacts facts, Map<String, String> lines) {
    lines.put("worker", facts.worker().name());
    lines.put("evidence", words(facts.evidence()));
    lines.put("registeredRuralPoor", Boolean.toString(facts.registeredRuralPoor()));
    lines.put("unionMember", Boolean.toString(facts.unionMember()));
    lines.put("members", Integer.toString(facts.members()));
    for (IncomeKind kind : IncomeKind.values()) {
      lines.put("income." + kind.field(), facts.income().of(kind).toString());
    }
    lines.put("incomeTax", facts.incomeTax().toString());
    lines.put("statutoryContributions", facts.statutoryContributions().toString());
    lines.put("assets.netInvestments", facts.assets().netInvestments().toString());
    lines.put("assets.savings", facts.assets().savings().toString());
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      lines.put("expenditure." + kind, facts.spentOn(kind).toString());
    }
    lines.put("offsets", facts.offsets().toString());
    facts
        .monthlyIncomePerHead()
        .forEach((month, amount) -> lines.put(MONTHLY + month, amount.toString()));
    lines.put("certifiedMinimumLiving", Boolean.toString(facts.certifiedMinimumLiving()));
    lines.put("reliefReceived", Boolean.toString(facts.reliefReceived()));
    lines.put("inHardshipAfterRelief", Boolean.toString(facts.inHardshipAfterRelief()));
    lines.put("event", facts.event().name());
    lines.put("exclusions", words(facts.exclusions()));
    addLaterFacts(facts, lines);
  }

  /** Facts that came after the first decisions stand only where they are stated: hashes stay. */
  private static void addLaterFacts(HouseholdFacts facts, Map<String, String> lines) {
    if (!facts.aidReceived().isZero()) {
      lines.put("aidReceived", facts.aidReceived().toString());
    }
    if (facts.earners() > 0) {
      lines.put("earners", Integer.toString(facts.earners()));
    }
    if (facts.registerRegion() != null) {
      lines.put("registerRegion", facts.registerRegion());
    }
  }

  /** Reads the household back out of the lines. */
  static HouseholdFacts facts(Map<String, String> lines) {
    Map<ExpenditureKind, Money> spent = new EnumMap<>(ExpenditureKind.class);
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      Money amount = Money.of(lines.get("expenditure." + kind));
      if (!amount.isZero()) {
        spent.put(kind, amount);
      }
    }
    SortedMap<YearMonth, Money> monthly = new TreeMap<>();
    lines.forEach(
        (key, text) -> {
          if (key.startsWith(MONTHLY)) {
            monthly.put(YearMonth.parse(key.substring(MONTHLY.length())), Money.of(text));
          }
        });
    return new HouseholdFacts(
        WorkerKind.valueOf(lines.get("worker")),
        constants(Evidence.class, lines.get("evidence")),
        flag(lines, "registeredRuralPoor"),
        flag(lines, "unionMember"),
        Integer.parseInt(lines.get("members")),
        new IncomeStatement(
            income(lines, IncomeKind.WAGES),
            income(lines, IncomeKind.NET_OPERATING),
            income(lines, IncomeKind.NET_PROPERTY),
            income(lines, IncomeKind.NET_TRANSFER),
            income(lines, IncomeKind.OTHER)),
        Money.of(lines.get("incomeTax")),
        Money.of(lines.get("statutoryContributions")),
        new Assets(
            Money.of(lines.get("assets.netInvestments")), Money.of(lines.get("assets.savings"))),
        spent,
        Money.of(lines.get("offsets")),
        monthly,
        flag(lines, "certifiedMinimumLiving"),
        flag(lines, "reliefReceived"),
        flag(lines, "inHardshipAfterRelief"),
        HardshipEvent.valueOf(lines.get("event")),
        constants(Exclusion.class, lines.get("exclusions")),
        Money.of(lines.getOrDefault("aidReceived", "0")),
        Integer.parseInt(lines.getOrDefault("earners", "0")),
        lines.get("registerRegion"));
  }

  private static Money income(Map<String, String> lines, IncomeKind kind) {
    return Money.of(lines.get("income." + kind.field()));
  }

  private static boolean flag(Map<String, String> lines, String key) {
    return Boolean.parseBoolean(lines.get(key));
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
    Set<E> set = EnumSet.noneOf(type);
    for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
      set.add(Enum.valueOf(type, name));
    }
    return set;
  }

  private static String words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
