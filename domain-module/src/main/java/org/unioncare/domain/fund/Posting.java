package org.unioncare.domain.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * What somebody typed to book a sum on a fund.
 *
 * @param memo what stands on paper, or null
 * @param on the day on paper, or null for today
 */
public record Posting(Money amount, String memo, LocalDate on) {
  private static final int MEMO_LENGTH = 200;

  /** The day it is booked on. */
  public LocalDate dayOr(LocalDate today) {
    return on == null ? today : on;
  }

  /**
   * Lets it stand.
   *
   * @throws RefusedException with everything that is missing or absurd, such as a day to come
   */
  public void requireWellFormed(LocalDate today) {
    List<Reason> faults = new ArrayList<>(Sums.moreThanZero("amount", amount));
    faults.addAll(memoFaults(memo));
    if (on != null && on.isAfter(today)) {
      faults.add(Reason.at("on", "DATE_TO_COME", on));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  /** What is wrong with words that go with an entry. */
  public static List<Reason> memoFaults(String memo) {
    return memo == null ? List.of() : PlainText.faults("memo", memo, MEMO_LENGTH);
  }
}
