package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 当地人民政府规定的低收入标准: the low-income standard of a region from a day on, yuan per person and month;
 * without an amount the region has none from that day.
 *
 * @param amount null from the day on which the region's standard was abolished
 */
@PolicyClause("LZ-06")
public record LowIncomeStandard(String region, LocalDate from, Money amount, String clause) {

  /**
   * @throws IllegalArgumentException when the amount is not above zero
   */
  public LowIncomeStandard {
    if (amount != null && !amount.exceeds(Money.ZERO)) {
      throw new IllegalArgumentException("a low-income standard of " + amount);
    }
  }
}
