package org.unioncare.domain.security;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How many wrong passwords in a row are borne, and how long the account is barred afterwards;
 * guessing becomes slow and the holder is never shut out for good.
 */
public record SignInPatience(int failures, Duration pause) {

  /** Five, then ten minutes for every further one. */
  public static final SignInPatience ORDINARY = new SignInPatience(5, Duration.ofMinutes(10));

  /** Until when somebody with that many failures in a row is barred. */
  public Optional<LocalDateTime> barredUntil(int failed, LocalDateTime at) {
    return failed < failures ? Optional.empty() : Optional.of(at.plus(pause));
  }
}
