package org.unioncare.service.archive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.unioncare.domain.shared.Money;

/**
 * What a household of the demo earns and must spend, worked back from what its story leaves it per
 * head.
 *
 * @param ownMonthly of the worker, in whole yuan
 * @param spouseMonthly of the husband or wife, zero without work
 * @param pensionMonthly of each parent
 * @param contributions statutory, of the year
 * @param spent on what brought the hardship, of the year
 */
record DemoBudget(
    Money ownMonthly, Money spouseMonthly, Money pensionMonthly, Money contributions, Money spent) {

  /** Who of the household brings money home. */
  record Earners(int members, boolean spouseWorks, int pensioners, boolean insured) {}

  private static final int MONTHS = 12;
  private static final BigDecimal CONTRIBUTION_SHARE = new BigDecimal("0.105");

  static DemoBudget of(DemoStory story, Earners earners, Money line, DemoDice dice) {
    Money lineOfAll = line.times((long) MONTHS * earners.members());
    Money disposable = hundredths(lineOfAll, story.before(dice));
    Money pension = wholeYuan(hundredths(line, dice.between(18, 30)));
    Money earned = disposable.minus(pension.times((long) MONTHS * earners.pensioners()));
    Money gross = earners.insured() ? grossOf(earned) : earned;
    Money monthly = wholeYuan(gross.dividedForDisplay(MONTHS));
    Money spouse =
        earners.spouseWorks() ? wholeYuan(hundredths(monthly, dice.between(28, 47))) : Money.ZERO;
    Money contributions = earners.insured() ? contributionsOf(monthly.times(MONTHS)) : Money.ZERO;
    Money spent =
        story.spending() == null
            ? Money.ZERO
            : tens(disposable.minus(hundredths(lineOfAll, story.after(dice))));
    return new DemoBudget(monthly.minus(spouse), spouse, pension, contributions, spent);
  }

  private static Money grossOf(Money net) {
    BigDecimal share = BigDecimal.ONE.subtract(CONTRIBUTION_SHARE);
    return new Money(net.yuan().divide(share, 2, RoundingMode.DOWN));
  }

  private static Money contributionsOf(Money wages) {
    return new Money(wages.yuan().multiply(CONTRIBUTION_SHARE).setScale(2, RoundingMode.HALF_UP));
  }

  static Money hundredths(Money whole, int hundredths) {
    return new Money(
        whole.yuan().multiply(BigDecimal.valueOf(hundredths, 2)).setScale(2, RoundingMode.DOWN));
  }

  private static Money wholeYuan(Money amount) {
    return new Money(amount.yuan().setScale(0, RoundingMode.DOWN));
  }

  private static Money tens(Money amount) {
    return new Money(amount.yuan().setScale(-1, RoundingMode.UP));
  }
}
