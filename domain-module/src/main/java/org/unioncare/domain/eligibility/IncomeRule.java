package org.unioncare.domain.eligibility;

import java.util.Set;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * How the disposable income of a household is counted: which income, less what, over which year.
 *
 * @param aidCounted whether what unions paid before counts as income in the next test
 */
@PolicyClause({"QS-21", "LZ-05"})
public record IncomeRule(
    Set<IncomeKind> counted,
    Set<Deduction> deducted,
    IncomeWindow window,
    boolean aidCounted,
    String clause) {

  public IncomeRule {
    counted = Set.copyOf(counted);
    deducted = Set.copyOf(deducted);
  }

  /** A rule that leaves earlier aid out. */
  public IncomeRule(
      Set<IncomeKind> counted, Set<Deduction> deducted, IncomeWindow window, String clause) {
    this(counted, deducted, window, false, clause);
  }

  /** 家庭可支配收入 of the year. */
  public Money disposable(HouseholdFacts facts) {
    Money disposable = facts.income().sumOf(counted);
    if (deducted.contains(Deduction.INCOME_TAX)) {
      disposable = disposable.minus(facts.incomeTax());
    }
    if (deducted.contains(Deduction.STATUTORY_CONTRIBUTIONS)) {
      disposable = disposable.minus(facts.statutoryContributions());
    }
    return aidCounted ? disposable.plus(facts.aidReceived()) : disposable;
  }
}
