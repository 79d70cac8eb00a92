package org.unioncare.domain.assistance;

import java.util.regex.Pattern;
import org.unioncare.domain.fund.FundCode;

/** The number of a grant: G, what follows the F of its fund's code, and a running number there. */
public record GrantNo(String value) implements Comparable<GrantNo> {
  private static final Pattern FORM = Pattern.compile("G-[0-9-]{6,25}-\\d{6,9}");

  /**
   * @throws IllegalArgumentException when the text is not of the form
   */
  public GrantNo {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a grant number: " + value);
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  public static GrantNo of(FundCode fund, long running) {
    return new GrantNo("G-%s-%06d".formatted(fund.value().substring(2), running));
  }

  @Override
  public int compareTo(GrantNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
