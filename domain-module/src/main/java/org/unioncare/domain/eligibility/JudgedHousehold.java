package org.unioncare.domain.eligibility;

import java.util.Optional;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.shared.Money;

/** A household as the conditions of one pack see it: its situation and its disposable income. */
public final class JudgedHousehold {
  private final Situation situation;
  private final IncomeRule rule;
  private final LineRule lines;
  private final Money disposable;

  JudgedHousehold(Situation situation, PolicyPack pack) {
    this(situation, pack.income(), pack.lines());
  }

  JudgedHousehold(Situation situation, IncomeRule rule, LineRule lines) {
    this.situation = situation;
    this.rule = rule;
    this.lines = lines;
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

  /** The low-income standard of the work place, where the pack knows one. */
  Optional<Money> lowIncomeStandard() {
    return lines.lowIncome(situation.union().region(), situation.applicationDate());
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
