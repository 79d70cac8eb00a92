package org.unioncare.domain.archive;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What the household earns, pays and must spend in a year, as the declaration has it.
 *
 * @param livingCosts 日常基本生活开支: declared, never counted as caused by the hardship
 * @param purchaseCosts 购房、购车: declared, never counted
 */
@PolicyClause({"LZ-A2", "QS-21"})
public record Means(
    IncomeStatement income,
    Money incomeTax,
    Money statutoryContributions,
    Assets assets,
    Map<ExpenditureKind, Money> expenditure,
    Money offsets,
    SortedMap<YearMonth, Money> monthlyIncomePerHead,
    Money livingCosts,
    Money purchaseCosts) {}
