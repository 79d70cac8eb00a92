package org.unioncare.domain.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * When a paper is asked for: of which workers, for which income, spending or event, of certified
 * households only, and for which aid; what is empty asks nothing, and all that is said must hold.
 *
 * @param aid the kinds of aid asked for; empty for the application for an archive itself
 */
@PolicyClause({"QS-22", "QS-25"})
public record PaperOccasion(
    Set<WorkerKind> workers,
    Set<IncomeKind> income,
    Set<ExpenditureKind> spending,
    Set<HardshipEvent> events,
    boolean certified,
    Set<String> aid) {
  /** Everybody who applies for an archive. */
  public static final PaperOccasion ALWAYS =
      new PaperOccasion(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of());

  public PaperOccasion {
    workers = ordered(WorkerKind.class, workers);
    income = ordered(IncomeKind.class, income);
    spending = ordered(ExpenditureKind.class, spending);
    events = ordered(HardshipEvent.class, events);
    aid = Collections.unmodifiableSet(new TreeSet<>(aid));
  }

  boolean isThatOf(HouseholdFacts facts, String asked) {
    return (asked == null ? aid.isEmpty() : aid.contains(asked))
        && (workers.isEmpty() || workers.contains(facts.worker()))
        && (income.isEmpty() || facts.income().sumOf(income).exceeds(Money.ZERO))
        && (spending.isEmpty() || facts.spentOn(spending).exceeds(Money.ZERO))
        && (events.isEmpty() || events.contains(facts.event()))
        && (!certified || facts.certifiedMinimumLiving());
  }

  private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> words) {
    Set<E> set = EnumSet.noneOf(type);
    set.addAll(words);
    return Collections.unmodifiableSet(set);
  }
}
