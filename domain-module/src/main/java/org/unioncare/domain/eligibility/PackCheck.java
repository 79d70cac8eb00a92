package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * What must hold before a pack is published: it has examples and each comes out as it says, every
 * standard can be met, nothing stands twice, every figure has its clause, its days are in order and
 * leave no gap between it and the packs of its place.
 */
@PolicyClause("QS-03")
public final class PackCheck {

  private PackCheck() {}

  /** What is wrong with the pack; nothing when it may be published. */
  public static List<Reason> faults(PolicyPack pack) {
    List<Reason> faults = new ArrayList<>();
    if (pack.to() != null && pack.to().isBefore(pack.from())) {
      faults.add(Reason.at("to", "PACK_DAYS", pack.from(), pack.to()));
    }
    if (pack.examples().isEmpty()) {
      faults.add(Reason.at("examples", "PACK_WITHOUT_EXAMPLES", pack.reference().id()));
    }
    Set<Exclusion> excluded = new HashSet<>();
    for (ExclusionRule rule : pack.exclusions()) {
      if (!excluded.add(rule.exclusion())) {
        faults.add(Reason.at("exclusions", "PACK_EXCLUSION_TWICE", rule.exclusion()));
      }
    }
    Set<String> names = new HashSet<>();
    for (FilingStandard standard : pack.standards()) {
      if (!names.add(standard.name())) {
        faults.add(Reason.at("standards", "PACK_STANDARD_TWICE", standard.name()));
      }
    }
    Set<List<Object>> capped = new HashSet<>();
    for (AidCap cap : pack.aid().caps()) {
      if (!capped.add(
          Arrays.asList(
              cap.aid(), cap.kinds(), cap.stage(), cap.per(), cap.measure().getClass()))) {
        faults.add(Reason.at("caps", "PACK_CAP_TWICE", cap.aid(), cap.per()));
      }
    }
    Set<List<Object>> known = new HashSet<>();
    for (LowIncomeStandard standard : pack.lines().lowIncome()) {
      if (!known.add(List.of(standard.region(), standard.from()))) {
        faults.add(Reason.at("lines", "LINE_OVERLAP", standard.region(), standard.from()));
      }
    }
    clausesOf(pack)
        .forEach(
            (path, clause) -> {
              if (clause == null || clause.isBlank()) {
                faults.add(Reason.at(path, "PACK_FIGURE_WITHOUT_CLAUSE", path));
              }
            });
    faults.addAll(new Reachability(pack).faults());
    checkExamples(pack, faults);
    return faults;
  }

  /** The same, and whether it follows the published packs of its place without a day between. */
  public static List<Reason> faults(PolicyPack pack, PolicyPacks published) {
    List<Reason> faults = new ArrayList<>(faults(pack));
    List<PolicyPack> ofPlace =
        Stream.concat(
                published.all().stream()
                    .filter(other -> other.place().equals(pack.place()))
                    .filter(other -> !other.reference().id().equals(pack.reference().id())),
                Stream.of(pack))
            .sorted(Comparator.comparing(PolicyPack::from))
            .toList();
    for (int i = 1; i < ofPlace.size(); i++) {
      PolicyPack next = ofPlace.get(i);
      List<PolicyPack> before = ofPlace.subList(0, i);
      boolean concerned = next == pack || before.contains(pack);
      if (concerned && before.stream().allMatch(one -> endsBefore(one, next))) {
        LocalDate last =
            before.stream().map(PolicyPack::to).max(Comparator.naturalOrder()).orElseThrow();
        faults.add(
            Reason.at(
                next == pack ? "from" : "to",
                "PACK_GAP",
                pack.place(),
                last.plusDays(1),
                next.from().minusDays(1)));
      }
    }
    return faults;
  }

  private static boolean endsBefore(PolicyPack one, PolicyPack next) {
    return one.to() != null && one.to().plusDays(1).isBefore(next.from());
  }

  private static Map<String, String> clausesOf(PolicyPack pack) {
    Map<String, String> clauses = new LinkedHashMap<>();
    if (pack.income() != null) {
      clauses.put("income", pack.income().clause());
    }
    for (FilingStandard standard : pack.standards()) {
      clauses.put("standards " + standard.name(), standard.clause());
      int number = 0;
      for (StatedCondition stated : standard.conditions()) {
        clauses.put("standards " + standard.name() + " " + ++number, stated.clause());
      }
    }
    pack.exclusions().forEach(rule -> clauses.put("exclusions " + rule.exclusion(), rule.clause()));
    pack.aid().caps().forEach(cap -> clauses.merge("caps " + cap.aid(), cap.clause(), (a, b) -> a));
    clauses.put("cleanup", pack.cleanup().clause());
    return clauses;
  }

  private static void checkExamples(PolicyPack pack, List<Reason> faults) {
    Assessing assessing = new Assessing(pack);
    Set<String> confirmed = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (PackExample example : pack.examples()) {
      if (!names.add(example.name())) {
        faults.add(Reason.at("examples", "PACK_EXAMPLE_TWICE", example.name()));
      }
      LocalDate applied = example.situation().applicationDate();
      if (!pack.isInForceOn(applied)) {
        faults.add(
            Reason.at(
                "examples", "PACK_EXAMPLE_OUT_OF_DAYS", example.name(), applied, pack.from()));
      }
      Assessment assessment = assessing.assess(example.situation());
      if (example.isConfirmedBy(assessment)) {
        confirmed.add(assessment.standard());
      } else {
        faults.add(
            Reason.at(
                "examples",
                "PACK_EXAMPLE_FAILS",
                example.name(),
                outcome(example.level(), example.clause()),
                outcome(assessment.level(), assessment.clause())));
      }
    }
    for (FilingStandard standard : pack.standards()) {
      if (!confirmed.contains(standard.name())) {
        faults.add(Reason.at("examples", "PACK_STANDARD_WITHOUT_EXAMPLE", standard.name()));
      }
    }
  }

  private static Object outcome(UnionLevel level, String clause) {
    return level == null
        ? PackExample.NoLevel.NO_LEVEL
        : Stream.of(level, clause).filter(Objects::nonNull).toList();
  }
}
