package org.unioncare.domain.fund;

/** What a refusal about a fund tells to do instead, where it cannot name funds. */
public enum WayOn {
  /** No fund in reach could be used. */
  NO_FUND,
  /** A smaller sum, or money that comes in first. */
  LESS,
  /** A fund earmarked for the purpose. */
  FITTING_PURPOSE
}
