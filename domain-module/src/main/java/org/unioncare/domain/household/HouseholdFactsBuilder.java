package org.unioncare.domain.household;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.shared.Money;

/** Describes a household piece by piece; what is not said is zero, false or none. */
public final class HouseholdFactsBuilder {
  private final int members;
  private WorkerKind worker = WorkerKind.STAFF;
  private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
  private boolean registeredRuralPoor;
  private boolean unionMember;
  private IncomeStatement income = IncomeStatement.NONE;
  private Money incomeTax = Money.ZERO;
  private Money statutoryContributions = Money.ZERO;
  private Assets assets = Assets.NONE;
  private final Map<ExpenditureKind, Money> expenditure = new EnumMap<>(ExpenditureKind.class);
  private Money offsets = Money.ZERO;
  private final SortedMap<YearMonth, Money> monthly = new TreeMap<>();
  private boolean certifiedMinimumLiving;
  private boolean reliefReceived;
  private boolean inHardshipAfterRelief;
  private HardshipEvent event = HardshipEvent.NONE;
  private final Set<Exclusion> exclusions = EnumSet.noneOf(Exclusion.class);
  private Money aidReceived = Money.ZERO;
  private int earners;
  private String registerRegion;

  HouseholdFactsBuilder(int members) {
    this.members = members;
  }

  public HouseholdFactsBuilder worker(WorkerKind kind) {
    worker = kind;
    return this;
  }

  public HouseholdFactsBuilder showing(Evidence... papers) {
    evidence.addAll(List.of(papers));
    return this;
  }

  public HouseholdFactsBuilder registeredRuralPoor(boolean registered) {
    registeredRuralPoor = registered;
    return this;
  }

  public HouseholdFactsBuilder unionMember(boolean member) {
    unionMember = member;
    return this;
  }

  /** Wages alone, in yuan a year. */
  public HouseholdFactsBuilder earning(String wages) {
    return income(
        new IncomeStatement(Money.of(wages), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
  }

  public HouseholdFactsBuilder income(IncomeStatement statement) {
    income = statement;
    return this;
  }

  public HouseholdFactsBuilder incomeTax(Money paid) {
    incomeTax = paid;
    return this;
  }

  public HouseholdFactsBuilder statutoryContributions(Money paid) {
    statutoryContributions = paid;
    return this;
  }

  public HouseholdFactsBuilder owning(Assets owned) {
    assets = owned;
    return this;
  }

  public HouseholdFactsBuilder spending(ExpenditureKind kind, Money amount) {
    expenditure.put(kind, amount);
    return this;
  }

  /** Yuan a year. */
  public HouseholdFactsBuilder spending(ExpenditureKind kind, String amount) {
    return spending(kind, Money.of(amount));
  }

  public HouseholdFactsBuilder offsets(Money received) {
    offsets = received;
    return this;
  }

  public HouseholdFactsBuilder perHeadIn(YearMonth month, Money amount) {
    monthly.put(month, amount);
    return this;
  }

  public HouseholdFactsBuilder certifiedMinimumLiving(boolean certified) {
    certifiedMinimumLiving = certified;
    return this;
  }

  public HouseholdFactsBuilder reliefReceived(boolean received) {
    reliefReceived = received;
    return this;
  }

  public HouseholdFactsBuilder inHardshipAfterRelief(boolean stillInHardship) {
    inHardshipAfterRelief = stillInHardship;
    return this;
  }

  public HouseholdFactsBuilder struckBy(HardshipEvent what) {
    event = what;
    return this;
  }

  public HouseholdFactsBuilder excludedBy(Exclusion... circumstances) {
    exclusions.addAll(List.of(circumstances));
    return this;
  }

  /** What unions paid the household in the income's year. */
  public HouseholdFactsBuilder aidReceived(Money received) {
    aidReceived = received;
    return this;
  }

  /** How many of the members have income. */
  public HouseholdFactsBuilder earners(int withIncome) {
    earners = withIncome;
    return this;
  }

  /** Where the household is registered, a region's code. */
  public HouseholdFactsBuilder registeredIn(String region) {
    registerRegion = region;
    return this;
  }

  /**
   * @throws org.unioncare.domain.shared.RefusedException when a figure is negative or absurd
   */
  public HouseholdFacts build() {
    return new HouseholdFacts(
        worker,
        evidence,
        registeredRuralPoor,
        unionMember,
        members,
        income,
        incomeTax,
        statutoryContributions,
        assets,
        expenditure,
        offsets,
        monthly,
        certifiedMinimumLiving,
        reliefReceived,
        inHardshipAfterRelief,
        event,
        exclusions,
        aidReceived,
        earners,
        registerRegion);
  }
}
