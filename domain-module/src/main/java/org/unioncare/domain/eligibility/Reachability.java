package org.unioncare.domain.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Reason;

/** Whether each standard of a pack can be met by some household, and is not always met too late. */
final class Reachability {
  private final PolicyPack pack;

  Reachability(PolicyPack pack) {
    this.pack = pack;
  }

  /** The standards that nobody can ever be archived by, each with what stands in its way. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    List<FilingStandard> tried = new ArrayList<>();
    for (FilingStandard standard :
        pack.standards().stream().sorted(Comparator.comparing(FilingStandard::level)).toList()) {
      if (isContradictory(standard)) {
        faults.add(Reason.at("standards", "PACK_STANDARD_CONTRADICTS", standard.name()));
      } else {
        tried.stream()
            .filter(earlier -> covers(earlier, standard))
            .findFirst()
            .ifPresent(
                earlier ->
                    faults.add(
                        Reason.at(
                            "standards",
                            "PACK_STANDARD_UNREACHABLE",
                            standard.name(),
                            earlier.name())));
        tried.add(standard);
      }
    }
    return faults;
  }

  private static boolean isContradictory(FilingStandard standard) {
    List<Condition> conditions = conditions(standard);
    return conditions.stream()
        .anyMatch(one -> conditions.stream().anyMatch(other -> Implication.contradict(one, other)));
  }

  private boolean covers(FilingStandard earlier, FilingStandard later) {
    List<Condition> given = conditions(later);
    return isOpenWherever(earlier.level(), later.level())
        && conditions(earlier).stream().allMatch(one -> Implication.follows(one, given));
  }

  /** Whether whoever is barred from the one level is barred from the other as well. */
  private boolean isOpenWherever(UnionLevel level, UnionLevel other) {
    return pack.exclusions().stream()
        .filter(rule -> rule.bars().contains(level))
        .allMatch(rule -> rule.bars().contains(other));
  }

  private static List<Condition> conditions(FilingStandard standard) {
    return standard.conditions().stream().map(StatedCondition::condition).toList();
  }
}
