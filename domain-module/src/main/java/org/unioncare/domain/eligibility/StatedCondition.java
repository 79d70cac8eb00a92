package org.unioncare.domain.eligibility;

/** A condition with the clause in which a policy states it. */
public record StatedCondition(Condition condition, String clause) {

  Finding explain(JudgedHousehold household) {
    return condition.explain(household, clause);
  }
}
