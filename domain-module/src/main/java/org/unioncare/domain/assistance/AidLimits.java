package org.unioncare.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidCosts;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.eligibility.AidRules;
import org.unioncare.domain.eligibility.AmountApproval;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.SchoolStage;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * The caps of a pack as they are for one household: by its kind of hardship, its line and members,
 * and the costs that its application or its archive tells of. Where the fund states a standard of
 * its own for the kind of aid, that is followed instead: 明确规定了标准的专项帮扶资金，按规定标准执行；没有明确标准的，按以下原则确定.
 *
 * @param kind null where no decision is kept with the archive
 * @param facts those of the archive's decision, or null
 * @param standards those of the fund that the aid is asked out of; none before one is chosen
 */
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public record AidLimits(
    AidRules rules,
    HardshipKind kind,
    HouseholdFacts facts,
    Money line,
    int members,
    List<FundStandard> standards) {

  /** The name under which a basis tells the stage of schooling. */
  public static final String STAGE = "stage";

  public AidLimits {
    standards = List.copyOf(standards);
  }

  /** Those of the pack alone. */
  public AidLimits(
      AidRules rules, HardshipKind kind, HouseholdFacts facts, Money line, int members) {
    this(rules, kind, facts, line, members, List.of());
  }

  /** The caps on aid of the kind that can be told: the fund's own first, then the pack's. */
  public List<AssistanceCap> caps(AssistanceType aid, GrantBasis basis) {
    List<AssistanceCap> caps = new ArrayList<>();
    standard(aid).map(own -> AssistanceCap.of(own, members)).ifPresent(caps::add);
    for (AidCap cap : binding(aid)) {
      if (isOfStage(cap, basis)) {
        costs(cap, basis)
            .ifPresent(costs -> caps.add(AssistanceCap.of(cap, aid, line, members, costs)));
      }
    }
    return caps;
  }

  /** What the basis must state before the caps can be told, or states wrongly. */
  public List<Reason> faults(AssistanceType aid, GrantBasis basis) {
    List<Reason> faults = new ArrayList<>();
    for (AidCap cap : binding(aid)) {
      Reason fault = fault(cap, basis);
      if (fault != null && !faults.contains(fault)) {
        faults.add(fault);
      }
    }
    return faults;
  }

  /** The pack's caps on the kind; only those on all kinds together beside a fund's own standard. */
  private List<AidCap> binding(AssistanceType aid) {
    boolean followsFund = standard(aid).isPresent();
    return rules.caps(aid.name(), kind).stream()
        .filter(cap -> cap.ofAllKinds() || !followsFund)
        .toList();
  }

  private Optional<FundStandard> standard(AssistanceType aid) {
    return standards.stream().filter(own -> own.aid() == aid).findFirst();
  }

  private Reason fault(AidCap cap, GrantBasis basis) {
    if (cap.stage() != null && stage(basis).isEmpty()) {
      return Reason.of("BASIS_STAGE", cap.clause()).in("basis." + STAGE);
    }
    if (isOfStage(cap, basis) && costs(cap, basis).isEmpty()) {
      AidCosts costs = ((AidMeasure.ShareOfCosts) cap.measure()).basis();
      return Reason.of("BASIS_COSTS", cap.clause(), costs).in("basis." + costs.fact());
    }
    return null;
  }

  private static boolean isOfStage(AidCap cap, GrantBasis basis) {
    return cap.stage() == null || stage(basis).filter(cap.stage()::equals).isPresent();
  }

  private static Optional<SchoolStage> stage(GrantBasis basis) {
    String told = basis.facts().get(STAGE);
    return List.of(SchoolStage.values()).stream()
        .filter(stage -> stage.name().equals(told))
        .findFirst();
  }

  /**
   * The costs the cap refers to: as the application states them, else as the archive knows them.
   */
  private Optional<Money> costs(AidCap cap, GrantBasis basis) {
    if (!(cap.measure() instanceof AidMeasure.ShareOfCosts share)) {
      return Optional.of(Money.ZERO);
    }
    String told = basis.facts().get(share.basis().fact());
    if (told != null) {
      return sum(told);
    }
    return Optional.ofNullable(facts)
        .map(share.basis()::in)
        .filter(known -> known.exceeds(Money.ZERO));
  }

  private static Optional<Money> sum(String text) {
    try {
      Money sum = Money.of(text.strip());
      return sum.exceeds(Money.ZERO) && sum.isAtMost(HouseholdFacts.LARGEST_SUM)
          ? Optional.of(sum)
          : Optional.empty();
    } catch (ArithmeticException | NumberFormatException noSum) {
      return Optional.empty();
    }
  }

  /** What earlier aid stands against another grant of the kind. */
  public List<Reason> hindrances(AssistanceType aid, EarlierAid earlier) {
    return earlier.hindrances(aid, kind == null ? List.of() : rules.counts(kind));
  }

  /** The union level that must approve so much, where the pack names one. */
  public Optional<AmountApproval> approval(AssistanceType aid, Money amount) {
    return rules.approval(aid.name(), kind, amount);
  }
}
