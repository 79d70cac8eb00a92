package org.unioncare.domain.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * What must hold before a pack is published: it has examples and each comes out as it says, no
 * standard stands twice, no exclusion twice, and its days are in order.
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
    checkExamples(pack, faults);
    return faults;
  }

  private static void checkExamples(PolicyPack pack, List<Reason> faults) {
    Assessing assessing = new Assessing(pack);
    Set<String> confirmed = new HashSet<>();
    for (PackExample example : pack.examples()) {
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

  private static String outcome(Object level, String clause) {
    return level == null ? "-" : level + " " + clause;
  }
}
