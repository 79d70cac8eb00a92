package org.unioncare.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of yuan with two places (fen), negative amounts included; decisions compare amounts by
 * multiplying up and never rest on a rounded quotient.
 */
public record Money(BigDecimal yuan) implements Comparable<Money>, Serializable {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /** The largest amount the register holds: 999,999,999,999.99 yuan. */
  public static final Money MAXIMUM = Money.of("999999999999.99");

  /**
   * @throws ArithmeticException when the amount has parts of a fen
   */
  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
  }

  /** Reads a decimal number of yuan such as {@code "585.00"}. */
  public static Money of(String yuan) {
    return new Money(new BigDecimal(yuan));
  }

  /** Takes whole yuan. */
  public static Money of(long yuan) {
    return new Money(BigDecimal.valueOf(yuan));
  }

  /** Takes fen, the hundredth part of a yuan. */
  public static Money ofFen(long fen) {
    return new Money(BigDecimal.valueOf(fen, 2));
  }

  /** Adds up; nothing gives zero. */
  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  public Money times(long factor) {
    return new Money(yuan.multiply(BigDecimal.valueOf(factor)));
  }

  /** The multiple of this amount, parts of a fen dropped: so that a cap is never lifted. */
  public Money timesDown(Multiple multiple) {
    return new Money(yuan.multiply(multiple.factor()).setScale(2, RoundingMode.DOWN));
  }

  /** The multiple of this amount, rounded half up to fen: for display, never for a decision. */
  public Money timesRounded(Multiple multiple) {
    return new Money(yuan.multiply(multiple.factor()).setScale(2, RoundingMode.HALF_UP));
  }

  /** The quotient, rounded half up to fen: for display, never for a decision. */
  public Money dividedForDisplay(long divisor) {
    return new Money(yuan.divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP));
  }

  public Money negated() {
    return new Money(yuan.negate());
  }

  /** 低于: strictly less. */
  public boolean isBelow(Money other) {
    return yuan.compareTo(other.yuan) < 0;
  }

  /** 以内（含）、不得超过: less or equal. */
  public boolean isAtMost(Money other) {
    return yuan.compareTo(other.yuan) <= 0;
  }

  /** 超过: strictly more. */
  public boolean exceeds(Money other) {
    return yuan.compareTo(other.yuan) > 0;
  }

  /** 不低于: more or equal. */
  public boolean isAtLeast(Money other) {
    return yuan.compareTo(other.yuan) >= 0;
  }

  public boolean isNegative() {
    return yuan.signum() < 0;
  }

  public boolean isZero() {
    return yuan.signum() == 0;
  }

  /** The whole number of fen. */
  public long fen() {
    return yuan.unscaledValue().longValueExact();
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /** The decimal string with two places, such as {@code 585.00}. */
  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
