package org.unioncare.domain.security;

import java.util.Locale;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** What a password must be: long enough, not the account's name, not one letter again and again. */
public final class PasswordRule {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRule() {}

  /**
   * @throws RefusedException naming the field when the password is too weak
   */
  public static void check(String field, String password, String account) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
      throw RefusedException.malformed(Reason.at(field, "PASSWORD_LENGTH", SHORTEST, LONGEST));
    }
    String lower = password.toLowerCase(Locale.ROOT);
    boolean tooPlain =
        password.chars().distinct().count() < FEWEST_DIFFERENT
            || lower.contains(account.toLowerCase(Locale.ROOT));
    if (tooPlain) {
      throw RefusedException.malformed(Reason.at(field, "PASSWORD_TOO_PLAIN"));
    }
  }
}
