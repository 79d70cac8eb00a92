package org.unioncare.domain.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of a union: {@code 0} national, a region code of two, four or six digits, or for a
 * grassroots union the code of the union above it, a dash and four digits.
 */
public record UnionCode(String value) implements Comparable<UnionCode> {
  private static final Pattern FORM = Pattern.compile("(0|\\d{2}|\\d{4}|\\d{6})(-\\d{4})?");

  public static final UnionCode NATIONAL = new UnionCode("0");

  /**
   * @throws IllegalArgumentException when the text is not of the form
   */
  public UnionCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a union code: " + value);
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  public boolean isGrassroots() {
    return value.indexOf('-') > 0;
  }

  /** The level that the form of the code says. */
  public UnionLevel level() {
    if (isGrassroots()) {
      return UnionLevel.GRASSROOTS;
    }
    return switch (value.length()) {
      case 1 -> UnionLevel.NATIONAL;
      case 2 -> UnionLevel.PROVINCIAL;
      case 4 -> UnionLevel.MUNICIPAL;
      default -> UnionLevel.COUNTY;
    };
  }

  /** The region the union works in: its own code without the grassroots part. */
  public String region() {
    return isGrassroots() ? value.substring(0, value.indexOf('-')) : value;
  }

  /** The codes that a union of this code may stand directly below, the nearest first. */
  public List<UnionCode> above() {
    if (isGrassroots()) {
      return List.of(new UnionCode(region()));
    }
    List<UnionCode> above = new ArrayList<>();
    for (int digits = value.length() - 2; digits >= 2; digits -= 2) {
      above.add(new UnionCode(value.substring(0, digits)));
    }
    if (value.length() > 1) {
      above.add(NATIONAL);
    }
    return above;
  }

  /** The code of the grassroots union with this number directly below. */
  public UnionCode grassroots(int number) {
    return new UnionCode(String.format(Locale.ROOT, "%s-%04d", value, number));
  }

  @Override
  public int compareTo(UnionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
