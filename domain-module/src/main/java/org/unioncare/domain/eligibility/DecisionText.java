package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/**
 * The text of a kept decision: a heading, the canonical input line by line, and the outcome, whose
 * parts stand between tabs.
 */
final class DecisionText {
  private static final String HEADING = "unioncare decision 1";
  private static final String MONTHLY_LINES = "monthlyLines.";

  private DecisionText() {}

  static String write(Decision decision) {
    Assessment outcome = decision.assessment();
    List<String> lines = new ArrayList<>();
    lines.add(HEADING);
    CanonicalInput.lines(decision.situation(), outcome.pack())
        .forEach((key, text) -> lines.add(key + "=" + text));
    lines.add("hash=" + outcome.inputHash());
    lines.add("incomePerHead=" + outcome.incomePerHead());
    if (outcome.qualifies()) {
      lines.add(
          row(
              "met",
              outcome.level().name(),
              outcome.kind().name(),
              outcome.clause(),
              String.join(",", outcome.aid().kinds()),
              outcome.standard()));
      outcome.conditions().forEach(finding -> lines.add(FindingText.write(finding)));
    }
    for (RefusedStandard refused : outcome.refused()) {
      lines.add(row("refused", refused.level().name(), refused.clause(), refused.standard()));
      refused.conditions().forEach(finding -> lines.add(FindingText.write(finding)));
    }
    for (ExclusionRule rule : outcome.exclusions()) {
      lines.add(row("exclusion", rule.exclusion().name(), names(rule.bars()), rule.clause()));
    }
    return String.join("\n", lines) + "\n";
  }

  static Decision read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !HEADING.equals(lines.get(0))) {
      throw new IllegalArgumentException("not a kept decision");
    }
    Map<String, String> input = new LinkedHashMap<>();
    int next = 1;
    while (next < lines.size() && lines.get(next).indexOf('\t') < 0) {
      String line = lines.get(next++);
      input.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    Situation situation = situation(input);
    PackReference pack =
        new PackReference(input.get("pack"), Integer.parseInt(input.get("packVersion")));
    if (!CanonicalInput.hash(situation, pack).equals(input.get("hash"))) {
      throw new IllegalArgumentException("the facts of the kept decision do not fit its hash");
    }
    return new Decision(
        situation, outcome(lines.subList(next, lines.size()), input, situation, pack));
  }

  private static Situation situation(Map<String, String> input) {
    TreeMap<YearMonth, Money> lines = new TreeMap<>();
    input.forEach(
        (key, text) -> {
          if (key.startsWith(MONTHLY_LINES)) {
            lines.put(YearMonth.parse(key.substring(MONTHLY_LINES.length())), Money.of(text));
          }
        });
    return new Situation(
        new UnionCode(input.get("union")),
        LocalDate.parse(input.get("applicationDate")),
        CanonicalInput.facts(input),
        Money.of(input.get("line")),
        lines);
  }

  private static Assessment outcome(
      List<String> rows, Map<String, String> input, Situation situation, PackReference pack) {
    String[] met = null;
    List<Finding> conditions = new ArrayList<>();
    List<RefusedStandard> refused = new ArrayList<>();
    List<ExclusionRule> exclusions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String[] parts = rows.get(i).split("\t", -1);
      List<Finding> findings = FindingText.readAfter(i, rows);
      switch (parts[0]) {
        case "met" -> {
          met = parts;
          conditions = findings;
        }
        case "refused" ->
            refused.add(
                new RefusedStandard(parts[3], UnionLevel.valueOf(parts[1]), parts[2], findings));
        case "exclusion" ->
            exclusions.add(
                new ExclusionRule(Exclusion.valueOf(parts[1]), levels(parts[2]), parts[3]));
        default -> {
          // a finding: read with the standard above it
        }
      }
    }
    return new Assessment(
        met == null ? null : UnionLevel.valueOf(met[1]),
        met == null ? null : HardshipKind.valueOf(met[2]),
        met == null ? null : met[5],
        met == null ? null : met[3],
        met == null ? null : new AidScope(Set.of(met[4].split(","))),
        situation.line(),
        Money.of(input.get("incomePerHead")),
        conditions,
        refused,
        exclusions,
        pack,
        input.get("hash"));
  }

  private static Set<UnionLevel> levels(String names) {
    return Arrays.stream(names.split(",")).map(UnionLevel::valueOf).collect(Collectors.toSet());
  }

  private static String names(Set<UnionLevel> levels) {
    return levels.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static String row(String... parts) {
    return Arrays.stream(parts)
        .map(part -> part.replaceAll("[\\t\\r\\n]", " "))
        .collect(Collectors.joining("\t"));
  }
}
