package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import org.unioncare.domain.archive.Means;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.shared.Money;

/** The single sums of the declaration beside its lists of income and spending. */
@Embeddable
public class MeansEntry {

  @Column(name = "income_tax", nullable = false, precision = 19, scale = 2)
  private Money incomeTax;

  @Column(name = "statutory_contributions", nullable = false, precision = 19, scale = 2)
  private Money statutoryContributions;

  @Column(name = "net_investments", nullable = false, precision = 19, scale = 2)
  private Money netInvestments;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money savings;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money offsets;

  @Column(name = "living_costs", nullable = false, precision = 19, scale = 2)
  private Money livingCosts;

  @Column(name = "purchase_costs", nullable = false, precision = 19, scale = 2)
  private Money purchaseCosts;

  protected MeansEntry() {}

  MeansEntry(Means means) {
    incomeTax = means.incomeTax();
    statutoryContributions = means.statutoryContributions();
    netInvestments = means.assets().netInvestments();
    savings = means.assets().savings();
    offsets = means.offsets();
    livingCosts = means.livingCosts();
    purchaseCosts = means.purchaseCosts();
  }

  Means means(
      IncomeStatement income,
      Map<ExpenditureKind, Money> expenditure,
      SortedMap<YearMonth, Money> perHead) {
    return new Means(
        income,
        incomeTax,
        statutoryContributions,
        new Assets(netInvestments, savings),
        expenditure,
        offsets,
        perHead,
        livingCosts,
        purchaseCosts);
  }
}
