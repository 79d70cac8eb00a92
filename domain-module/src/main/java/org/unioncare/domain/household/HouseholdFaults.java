package org.unioncare.domain.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

/** Collects what is wrong with the figures of a household, each fault at its field. */
final class HouseholdFaults {
  private static final Pattern REGION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

  private final List<Reason> found = new ArrayList<>();

  HouseholdFaults members(int members) {
    if (members < 1 || members > HouseholdFacts.MOST_MEMBERS) {
      found.add(Reason.at("members", "NUMBER_OUT_OF_RANGE", 1, HouseholdFacts.MOST_MEMBERS));
    }
    return this;
  }

  /** 有收入的人数 never exceeds the members. */
  HouseholdFaults earners(int earners, int members) {
    if (earners < 0 || earners > Math.max(members, 0)) {
      found.add(Reason.at("earners", "MORE_EARNERS_THAN_MEMBERS", earners, members));
    }
    return this;
  }

  HouseholdFaults region(String field, String region) {
    if (region != null && !REGION.matcher(region).matches()) {
      found.add(Reason.at(field, "REGION_MALFORMED", region));
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
