package org.unioncare.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.unioncare.domain.security.Standing;

/**
 * What a session keeps of a sign-in: the account and the stamp it had. Name and duties are asked
 * anew with every request, so that a lock or another office counts at once, on every node.
 */
record SignedIn(String account, long stamp) implements Serializable {
  private static final String PLACE = SignedIn.class.getName();

  static void begin(HttpServletRequest request, Standing standing) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(PLACE, new SignedIn(standing.account(), standing.stamp()));
  }

  static Optional<SignedIn> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SignedIn) session.getAttribute(PLACE));
  }

  /** Whether the account still stands as it did when the session began. */
  boolean holds(Standing standing) {
    return !standing.locked() && standing.stamp() == stamp;
  }
}
