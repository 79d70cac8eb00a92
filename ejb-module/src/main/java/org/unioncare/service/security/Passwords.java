package org.unioncare.service.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * Turns passwords into hashes that cost an attacker as much time as was measured to be bearable at
 * sign-in (docs/adr/0008).
 */
@ApplicationScoped
public class Passwords {
  private static final Map<String, String> COST =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
          "Pbkdf2PasswordHash.Iterations", "600000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "16",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private final SecureRandom chance = new SecureRandom();
  private String nobody;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(COST);
  }

  public String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  public boolean fits(String password, String hash) {
    return pbkdf2.verify(password.toCharArray(), hash);
  }

  /**
   * Takes as long as a real check, so that an unknown account cannot be told by the time it takes.
   */
  public void pretend(String password) {
    fits(password, hashOfNobody());
  }

  /** A password that nobody can guess, for a first sign-in. */
  public String random() {
    byte[] bytes = new byte[12];
    chance.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private synchronized String hashOfNobody() {
    if (nobody == null) {
      nobody = hash(random());
    }
    return nobody;
  }
}
