package org.unioncare.domain.security;

import java.util.regex.Pattern;
import org.unioncare.domain.organisation.UnionCode;

/** The name of an account: the code of its union, a dot, and a word in small letters. */
public record AccountName(String value) {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,19}");

  /**
   * @throws IllegalArgumentException when the text is not of the form
   */
  public AccountName {
    int dot = value.indexOf('.');
    if (dot < 0
        || !UnionCode.isWellFormed(value.substring(0, dot))
        || !isWord(value.substring(dot + 1))) {
      throw new IllegalArgumentException("not the name of an account: " + value);
    }
  }

  public static AccountName of(UnionCode union, String word) {
    return new AccountName(union + "." + word);
  }

  /** Whether the text may stand behind the dot. */
  public static boolean isWord(String text) {
    return text != null && WORD.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
