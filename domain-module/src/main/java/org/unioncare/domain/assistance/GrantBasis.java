package org.unioncare.domain.assistance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * 因困施助: what the amount of a grant rests on, as facts with names, such as what was paid oneself.
 */
@PolicyClause("MC-26")
public record GrantBasis(Map<String, String> facts) {
  private static final int LENGTH = 1000;
  private static final char BETWEEN = '=';

  /** The name of what the applicant says in words of his own. */
  public static final String NOTE = "note";

  public static final GrantBasis NONE = new GrantBasis(Map.of());

  public GrantBasis {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** Words of the applicant's own, or none. */
  public static GrantBasis note(String words) {
    return words == null || words.isBlank()
        ? NONE
        : new GrantBasis(Map.of(NOTE, words.strip().replaceAll("\\s*\\R\\s*", " ")));
  }

  /** As it is stored: a line for each fact; null where there is none. */
  public String text() {
    return facts.isEmpty()
        ? null
        : facts.entrySet().stream()
            .map(fact -> fact.getKey() + BETWEEN + fact.getValue())
            .collect(Collectors.joining("\n"));
  }

  /** Reads what was stored. */
  public static GrantBasis of(String text) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (text != null) {
      text.lines()
          .forEach(
              line -> {
                int at = line.indexOf(BETWEEN);
                facts.put(line.substring(0, Math.max(at, 0)), line.substring(at + 1));
              });
    }
    return new GrantBasis(facts);
  }

  /** What is wrong with it. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    String text = text();
    if (text != null) {
      faults.addAll(PlainText.faults("basis", text, LENGTH));
    }
    boolean odd =
        facts.entrySet().stream()
            .anyMatch(
                fact ->
                    fact.getKey().indexOf(BETWEEN) >= 0
                        || fact.getKey().lines().count() > 1
                        || fact.getValue().lines().count() > 1);
    if (odd) {
      faults.add(Reason.at("basis", "BASIS_MALFORMED"));
    }
    return faults;
  }
}
