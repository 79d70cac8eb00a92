package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * All that a judgement rests on besides the pack: the household, where and when it applies, and the
 * minimum-living lines of that place on the day and in each month told of.
 *
 * @param line the line in force on the application's day
 * @param monthlyLines the line in force in each month of the facts' monthly income
 */
@PolicyClause("QS-21")
public record Situation(
    UnionCode union,
    LocalDate applicationDate,
    HouseholdFacts facts,
    Money line,
    SortedMap<YearMonth, Money> monthlyLines) {

  public Situation {
    monthlyLines = Collections.unmodifiableSortedMap(new TreeMap<>(monthlyLines));
  }
}
