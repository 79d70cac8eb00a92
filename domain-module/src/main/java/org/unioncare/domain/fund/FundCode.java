package org.unioncare.domain.fund;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unioncare.domain.organisation.UnionCode;

/**
 * The code of a fund: F, the owner's code, the year and a running number of that owner and year.
 */
public record FundCode(String value) implements Comparable<FundCode> {
  private static final Pattern FORM =
      Pattern.compile("F-((?:0|\\d{2}|\\d{4}|\\d{6})(?:-\\d{4})?)-(\\d{4})-(\\d{4,6})");

  /**
   * @throws IllegalArgumentException when the text is not of the form
   */
  public FundCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a fund code: " + value);
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  public static FundCode of(UnionCode owner, int year, int running) {
    return new FundCode("F-%s-%04d-%04d".formatted(owner, year, running));
  }

  /** The union that opened it. */
  public UnionCode owner() {
    return new UnionCode(parts().group(1));
  }

  public int year() {
    return Integer.parseInt(parts().group(2));
  }

  private Matcher parts() {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalStateException(value);
    }
    return matcher;
  }

  @Override
  public int compareTo(FundCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
