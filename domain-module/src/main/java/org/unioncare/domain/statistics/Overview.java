package org.unioncare.domain.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.shared.Money;

/**
 * Where a union and those below it stand today.
 *
 * @param active archives on the register
 * @param added came onto the register this month
 * @param gone were deregistered this month
 * @param underNotice under public notice now
 * @param earliestNotice the first day on which one of these notices may be closed, or null
 * @param causes the active archives by main cause, the most frequent first
 */
public record Overview(
    long active,
    long added,
    long gone,
    long underNotice,
    LocalDate earliestNotice,
    List<CauseCount> causes) {

  public Overview {
    causes =
        causes.stream()
            .filter(count -> count.households() > 0)
            .sorted(
                Comparator.comparingLong(CauseCount::households)
                    .reversed()
                    .thenComparing(CauseCount::cause))
            .toList();
  }

  /**
   * The money of a year's funds: what came in from above or outside, what reached households, what
   * is left to be used.
   */
  public record YearsMoney(Money received, Money paid, Money available) {}
}
