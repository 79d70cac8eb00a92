package org.unioncare.domain.eligibility;

import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;

/** A household as the conditions of one pack see it: its situation and its disposable income. */
public final class JudgedHousehold {
  private final Situation situation;
  private final IncomeRule rule;
  private final Money disposable;

  JudgedHousehold(Situation situation, IncomeRule rule) {
    this.situation = situation;
    this.rule = rule;
    this.disposable = rule.disposable(situation.facts());
  }

  HouseholdFacts facts() {
    return situation.facts();
  }

  Situation situation() {
    return situation;
  }

  Money line() {
    return situation.line();
  }

  Money disposable() {
    return disposable;
  }

  IncomeWindow window() {
    return rule.window();
  }

  MonthlyIncomePerHead incomePerHead() {
    return perHead(disposable);
  }

  MonthlyIncomePerHead perHead(Money yearly) {
    return new MonthlyIncomePerHead(yearly, facts().members());
  }
}
