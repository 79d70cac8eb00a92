package org.unioncare.domain.security;

import java.util.Optional;
import org.unioncare.domain.shared.Reason;

/** What came of a sign-in: the standing of the account, or the reason why it is not let in. */
public record SignInOutcome(Optional<Standing> standing, Optional<Reason> reason) {

  public static SignInOutcome welcome(Standing standing) {
    return new SignInOutcome(Optional.of(standing), Optional.empty());
  }

  public static SignInOutcome refused(Reason reason) {
    return new SignInOutcome(Optional.empty(), Optional.of(reason));
  }
}
