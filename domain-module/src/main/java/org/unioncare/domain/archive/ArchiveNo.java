package org.unioncare.domain.archive;

import java.util.Optional;
import java.util.regex.Pattern;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The number of an archive (职工编号、档案号), such as {@code 5105-2020-000318}: the region of the city,
 * the year of the application, and a running number within both.
 */
@PolicyClause("LZ-A1")
public record ArchiveNo(String value) implements Comparable<ArchiveNo> {
  /** The digits of a city's region. */
  private static final int CITY = 4;

  private static final String NOTHING = "-0000-000000";

  private static final Pattern FORM = Pattern.compile("(0|\\d{2}|\\d{4}|\\d{6})-\\d{4}-\\d{6,9}");

  /**
   * @throws IllegalArgumentException when the text is not of the form
   */
  public ArchiveNo {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an archive number: " + value);
    }
  }

  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  public static ArchiveNo of(String region, int year, long running) {
    return new ArchiveNo("%s-%04d-%06d".formatted(region, year, running));
  }

  /** Where archives of a filing union are numbered: its city, else the nearest region above. */
  public static String regionOf(UnionPath filingUnion) {
    Optional<UnionCode> city =
        filingUnion.codes().stream()
            .filter(code -> code.level() == UnionLevel.MUNICIPAL)
            .findFirst();
    return city.orElse(filingUnion.code()).region();
  }

  /**
   * A number below all that archives of a union and everything below it can have: they begin with
   * its city, else its province.
   */
  public static ArchiveNo before(UnionPath union) {
    return new ArchiveNo(beginningOf(union) + NOTHING);
  }

  /** A number above all of them. */
  public static ArchiveNo behind(UnionPath union) {
    return new ArchiveNo(Integer.parseInt(beginningOf(union)) + 1 + NOTHING);
  }

  private static String beginningOf(UnionPath union) {
    String region = union.code().region();
    return region.length() > CITY ? region.substring(0, CITY) : region;
  }

  @Override
  public int compareTo(ArchiveNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
