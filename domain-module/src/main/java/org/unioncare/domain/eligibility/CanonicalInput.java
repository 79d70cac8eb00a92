package org.unioncare.domain.eligibility;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.shared.Money;

/**
 * The input of a judgement as one text that is the same for the same input: a line for every
 * figure, in a fixed order, so that its hash proves what was judged.
 */
final class CanonicalInput {

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
        .forEach((month, amount) -> lines.put("monthlyIncomePerHead." + month, plain(amount)));
    lines.put("certifiedMinimumLiving", Boolean.toString(facts.certifiedMinimumLiving()));
    lines.put("reliefReceived", Boolean.toString(facts.reliefReceived()));
    lines.put("inHardshipAfterRelief", Boolean.toString(facts.inHardshipAfterRelief()));
    lines.put("event", facts.event().name());
    lines.put("exclusions", words(facts.exclusions()));
  }

  private static String plain(Money amount) {
    return amount.toString();
  }

  private static String words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
