package org.unioncare.domain.eligibility;

import java.math.RoundingMode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 不得超过: the most aid of one kind in a year, as a multiple of the monthly minimum living standard,
 * for a household, for each of its members, or for one person.
 *
 * @param aid the kind of aid, a word of {@link AidScope#WORDS}
 */
@PolicyClause({"MC-16", "MC-18"})
public record AidCap(String aid, Multiple timesLine, Per per, String clause) {

  /** For whom the sum is meant. */
  public enum Per {
    HOUSEHOLD,
    MEMBER,
    PERSON
  }

  /** The most that may be given in one year, parts of a fen dropped. */
  public Money limit(Money line, int members) {
    long heads = per == Per.MEMBER ? members : 1;
    return new Money(
        line.times(heads).yuan().multiply(timesLine.factor()).setScale(2, RoundingMode.DOWN));
  }
}
