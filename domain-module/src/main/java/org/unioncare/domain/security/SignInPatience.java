package org.unioncare.domain.security;

import java.time.Duration;

/**
 * How many wrong passwords in a row are borne, and how long the account is barred afterwards;
 * guessing becomes slow and the holder is never shut out for good.
 */
public record SignInPatience(int failures, Duration pause) {

  /** Five, then ten minutes for every further one. */
  public static final SignInPatience ORDINARY = new SignInPatience(5, Duration.ofMinutes(10));
}
