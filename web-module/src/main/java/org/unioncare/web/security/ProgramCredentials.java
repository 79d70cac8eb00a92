package org.unioncare.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.unioncare.domain.security.SignInOutcome;
import org.unioncare.domain.security.Standing;
import org.unioncare.service.security.SigningIn;

/**
 * Checks the account of a program (HTTP Basic). A password that was right is remembered for a while
 * by a keyed digest whose key dies with the process, so that a program that calls often does not
 * pay the cost of a sign-in each time; a changed password or a lock ends that at once, because the
 * stamp is compared with every call.
 */
@ApplicationScoped
public class ProgramCredentials {
  private static final int MOST = 2_000;
  private static final String DIGEST = "HmacSHA256";

  private record Known(String account, long stamp) {}

  @Inject private SigningIn signingIn;

  private final SecretKeySpec key = key();
  private final Map<String, Known> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  /** The outcome of an Authorization header, empty when it is none of this kind. */
  Optional<SignInOutcome> check(String header) {
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    String pair;
    try {
      pair =
          new String(
              Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String digest = digest(pair);
    return Optional.of(
        remembered(digest)
            .map(SignInOutcome::welcome)
            .orElseGet(() -> sign(pair.substring(0, colon), pair.substring(colon + 1), digest)));
  }

  private Optional<Standing> remembered(String digest) {
    Known entry;
    synchronized (known) {
      entry = known.get(digest);
    }
    return entry == null
        ? Optional.empty()
        : signingIn
            .standing(entry.account())
            .filter(standing -> !standing.locked() && standing.stamp() == entry.stamp());
  }

  private SignInOutcome sign(String account, String password, String digest) {
    SignInOutcome outcome = signingIn.signIn(account, password);
    outcome
        .standing()
        .ifPresent(
            standing -> {
              synchronized (known) {
                known.put(digest, new Known(standing.account(), standing.stamp()));
              }
            });
    return outcome;
  }

  private String digest(String pair) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(key);
      return Base64.getEncoder().encodeToString(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static SecretKeySpec key() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, DIGEST);
  }
}
