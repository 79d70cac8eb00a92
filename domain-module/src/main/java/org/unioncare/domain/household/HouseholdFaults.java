package org.unioncare.domain.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

/** Collects what is wrong with the figures of a household, each fault at its field. */
final class HouseholdFaults {
  private final List<Reason> found = new ArrayList<>();

  HouseholdFaults members(int members) {
    if (members < 1 || members > HouseholdFacts.MOST_MEMBERS) {
      found.add(Reason.at("members", "NUMBER_OUT_OF_RANGE", 1, HouseholdFacts.MOST_MEMBERS));
    }
    return this;
  }

  HouseholdFaults income(IncomeStatement income) {
    for (IncomeKind kind : IncomeKind.values()) {
      sum("income." + kind.field(), income.of(kind));
    }
    return this;
  }

  HouseholdFaults sum(String field, Money amount) {
    if (amount.isNegative()) {
      found.add(Reason.at(field, "NEGATIVE_AMOUNT", amount));
    } else if (amount.exceeds(HouseholdFacts.LARGEST_SUM)) {
      found.add(Reason.at(field, "ABSURD_AMOUNT", HouseholdFacts.LARGEST_SUM));
    }
    return this;
  }

  HouseholdFaults sums(String field, Map<?, Money> amounts) {
    amounts.forEach((key, amount) -> sum(field + "." + key, amount));
    return this;
  }

  List<Reason> found() {
    return found;
  }
}
