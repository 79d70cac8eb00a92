package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.household.ExpenditureKind;

/** What follows from conditions without looking at a household: for the check of a pack. */
final class Implication {

  private Implication() {}

  /** Whether every household that meets all of them meets the condition too. */
  static boolean follows(Condition condition, List<Condition> given) {
    return given.stream().anyMatch(one -> follows(condition, one));
  }

  private static boolean follows(Condition condition, Condition given) {
    if (condition.equals(given)) {
      return true;
    }
    if (condition instanceof IncomePerHead wanted) {
      return given instanceof IncomePerHead one && demand(one).implies(demand(wanted))
          || given instanceof IncomeAfterExpenditure net
              && !net.plusAssets()
              && !demand(net).isCeiling()
              && demand(net).implies(demand(wanted));
    }
    if (condition instanceof IncomeAfterExpenditure wanted) {
      return followsAfterExpenditure(wanted, given);
    }
    if (condition instanceof MonthsInARowBelow wanted) {
      return given instanceof MonthsInARowBelow one
          && one.months() >= wanted.months()
          && new Demand(one.comparison(), one.multiple())
              .implies(new Demand(wanted.comparison(), wanted.multiple()));
    }
    if (condition instanceof ShareOfIncomeSpent wanted) {
      return given instanceof ShareOfIncomeSpent one
          && one.spending().equals(wanted.spending())
          && new Demand(one.comparison(), one.share())
              .implies(new Demand(wanted.comparison(), wanted.share()));
    }
    return followsFromWords(condition, given);
  }

  private static boolean followsAfterExpenditure(IncomeAfterExpenditure wanted, Condition given) {
    if (given instanceof IncomePerHead one) {
      return !wanted.plusAssets()
          && demand(wanted).isCeiling()
          && demand(one).implies(demand(wanted));
    }
    if (!(given instanceof IncomeAfterExpenditure one)
        || !demand(one).implies(demand(wanted))
        || one.plusAssets() != wanted.plusAssets()) {
      return false;
    }
    return demand(wanted).isCeiling()
        ? spendsAtLeast(wanted.spending(), one.spending())
        : spendsAtLeast(one.spending(), wanted.spending());
  }

  private static boolean followsFromWords(Condition condition, Condition given) {
    if (condition instanceof EventOneOf wanted) {
      return given instanceof EventOneOf one && wanted.accepted().containsAll(one.accepted());
    }
    if (condition instanceof WorkerOneOf wanted) {
      return given instanceof WorkerOneOf one && wanted.accepted().containsAll(one.accepted());
    }
    if (condition instanceof EvidenceOneOf wanted) {
      return given instanceof EvidenceOneOf one && wanted.accepted().containsAll(one.accepted());
    }
    return condition instanceof SpendingOnAnyOf wanted
        && given instanceof SpendingOnAnyOf one
        && spendsAtLeast(wanted.spending(), one.spending());
  }

  /** Whether no household can meet both. */
  static boolean contradict(Condition one, Condition other) {
    return contradictsOneWay(one, other) || contradictsOneWay(other, one);
  }

  private static boolean contradictsOneWay(Condition one, Condition other) {
    if (one instanceof IncomePerHead ceiling) {
      return other instanceof IncomePerHead floor && demand(ceiling).contradicts(demand(floor))
          || other instanceof IncomeAfterExpenditure net
              && !net.plusAssets()
              && demand(ceiling).contradicts(demand(net));
    }
    if (one instanceof IncomeAfterExpenditure ceiling) {
      return other instanceof IncomeAfterExpenditure floor
          && ceiling.plusAssets() == floor.plusAssets()
          && spendsAtLeast(floor.spending(), ceiling.spending())
          && demand(ceiling).contradicts(demand(floor));
    }
    if (one instanceof EventOneOf first) {
      return other instanceof EventOneOf second
          && first.accepted().stream().noneMatch(second.accepted()::contains);
    }
    if (one instanceof WorkerOneOf first) {
      return other instanceof WorkerOneOf second
          && first.accepted().stream().noneMatch(second.accepted()::contains);
    }
    return one.getClass() == other.getClass() && isFlag(one) && !one.equals(other);
  }

  private static boolean isFlag(Condition condition) {
    return condition instanceof ReliefReceived
        || condition instanceof StillInHardshipAfterRelief
        || condition instanceof CertifiedMinimumLiving
        || condition instanceof UnionMembership;
  }

  /** Whether the one always counts at least as much as the other. */
  private static boolean spendsAtLeast(Spending one, Spending other) {
    return one.kinds().containsAll(other.kinds())
        && (!one.lessOffsets()
            || other.lessOffsets()
            || !other.kinds().contains(ExpenditureKind.ACCIDENT));
  }

  private static Demand demand(IncomePerHead condition) {
    return new Demand(condition.comparison(), condition.multiple());
  }

  private static Demand demand(IncomeAfterExpenditure condition) {
    return new Demand(condition.comparison(), condition.multiple());
  }
}
