package org.unioncare.domain.household;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * What a union knows of a household when it judges it: income and spending are yearly, over the
 * pack's window; negative or absurd figures are refused, each with its field.
 *
 * @param members those living together, the same whose income is counted
 * @param offsets compensation, insurance, relief and aid received against the accident costs
 * @param monthlyIncomePerHead serves the tests of months in a row
 * @param aidReceived what unions paid the household in the income's year; income where a pack says
 *     so
 * @param earners how many of the members have income, or 0 where nobody said
 * @param registerRegion the region of the household register, or null where nobody said
 */
@PolicyClause({"QS-21", "LZ-05", "LZ-A2"})
public record HouseholdFacts(
    WorkerKind worker,
    Set<Evidence> evidence,
    boolean registeredRuralPoor,
    boolean unionMember,
    int members,
    IncomeStatement income,
    Money incomeTax,
    Money statutoryContributions,
    Assets assets,
    Map<ExpenditureKind, Money> expenditure,
    Money offsets,
    SortedMap<YearMonth, Money> monthlyIncomePerHead,
    boolean certifiedMinimumLiving,
    boolean reliefReceived,
    boolean inHardshipAfterRelief,
    HardshipEvent event,
    Set<Exclusion> exclusions,
    Money aidReceived,
    int earners,
    String registerRegion) {

  /** The most members a household living together may have. */
  public static final int MOST_MEMBERS = 30;

  /** The largest sum of one household and year that is believed: 99,999,999.99 yuan. */
  public static final Money LARGEST_SUM = Money.of("99999999.99");

  /**
   * @throws RefusedException when a figure is negative or absurd, with every reason at once
   */
  public HouseholdFacts {
    evidence = ordered(Evidence.class, evidence);
    exclusions = ordered(Exclusion.class, exclusions);
    Map<ExpenditureKind, Money> spent = new EnumMap<>(ExpenditureKind.class);
    spent.putAll(expenditure);
    spent.values().removeIf(Money::isZero);
    expenditure = Collections.unmodifiableMap(spent);
    monthlyIncomePerHead = Collections.unmodifiableSortedMap(new TreeMap<>(monthlyIncomePerHead));
    List<Reason> faults =
        new HouseholdFaults()
            .members(members)
            .earners(earners, members)
            .region("registerRegion", registerRegion)
            .income(income)
            .sum("incomeTax", incomeTax)
            .sum("statutoryContributions", statutoryContributions)
            .sum("assets.netInvestments", assets.netInvestments())
            .sum("assets.savings", assets.savings())
            .sums("expenditure", expenditure)
            .sum("offsets", offsets)
            .sum("aidReceived", aidReceived)
            .sums("monthlyIncomePerHead", monthlyIncomePerHead)
            .found();
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  /** The same household, knowing what unions paid it in the income's year. */
  public HouseholdFacts aidedWith(Money received) {
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
        monthlyIncomePerHead,
        certifiedMinimumLiving,
        reliefReceived,
        inHardshipAfterRelief,
        event,
        exclusions,
        received,
        earners,
        registerRegion);
  }

  /** Describes an ordinary household: staff, no income, no spending, nothing befallen. */
  public static HouseholdFactsBuilder of(int members) {
    return new HouseholdFactsBuilder(members);
  }

  /** The yearly spending of one kind; what is not stated is zero. */
  public Money spentOn(ExpenditureKind kind) {
    return expenditure.getOrDefault(kind, Money.ZERO);
  }

  /** The yearly spending of the kinds named. */
  public Money spentOn(Set<ExpenditureKind> kinds) {
    return Money.sum(kinds.stream().map(this::spentOn).toList());
  }

  private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> words) {
    Set<E> set = EnumSet.noneOf(type);
    set.addAll(words);
    return Collections.unmodifiableSet(set);
  }
}
