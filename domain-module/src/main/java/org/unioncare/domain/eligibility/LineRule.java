package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * Which place's lines a pack judges by: those of the work place (务工地), for a certified
 * minimum-living household those of its household register where the pack says so, and the local
 * low-income standards it knows.
 */
@PolicyClause({"LZ-04", "LZ-06", "LZ-07"})
public record LineRule(boolean certifiedByRegister, List<LowIncomeStandard> lowIncome) {
  /** The work place's lines for everybody, and no low-income standard. */
  public static final LineRule WORK_PLACE = new LineRule(false, List.of());

  public LineRule {
    lowIncome = List.copyOf(lowIncome);
  }

  /** The region whose line the household is judged by. */
  public String regionFor(UnionCode union, HouseholdFacts facts) {
    return regionFor(union.region(), facts.certifiedMinimumLiving(), facts.registerRegion());
  }

  /**
   * The region whose line a household is judged by.
   *
   * @param certified whether it is a certified minimum-living household
   * @param registerRegion the region of its household register, or null
   */
  public String regionFor(String workPlace, boolean certified, String registerRegion) {
    boolean byRegister = certifiedByRegister && certified && registerRegion != null;
    return byRegister ? registerRegion : workPlace;
  }

  /** The low-income standard of the region or the nearest above it, where one is in force. */
  public Optional<Money> lowIncome(String region, LocalDate day) {
    for (String place : Places.upFrom(region)) {
      Optional<LowIncomeStandard> latest =
          lowIncome.stream()
              .filter(standard -> standard.region().equals(place) && !standard.from().isAfter(day))
              .max(Comparator.comparing(LowIncomeStandard::from));
      if (latest.isPresent()) {
        return latest.map(LowIncomeStandard::amount);
      }
    }
    return Optional.empty();
  }
}
