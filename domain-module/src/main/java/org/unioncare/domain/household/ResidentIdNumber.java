package org.unioncare.domain.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * The citizen's number 公民身份号码 of GB 11643: region, birth date, serial, check digit; it shows itself
 * masked wherever it is printed, and in clear only by {@link #value()}.
 */
public record ResidentIdNumber(String value) {
  private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

  /** Takes a number that was checked before, such as a stored one. */
  public ResidentIdNumber {
    value = value.strip().toUpperCase(Locale.ROOT);
    faultOf(value)
        .ifPresent(
            fault -> {
              throw RefusedException.malformed(Reason.at("residentId", fault));
            });
  }

  /**
   * Reads what was typed.
   *
   * @param regions the codes of the regions that exist or once existed
   * @throws RefusedException malformed, naming the field
   */
  public static ResidentIdNumber read(
      String field, String typed, Set<String> regions, LocalDate today) {
    List<Reason> faults = faults(field, typed, regions, today);
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    return new ResidentIdNumber(typed);
  }

  /** What is wrong with what was typed: nothing, or one reason at the field. */
  public static List<Reason> faults(
      String field, String typed, Set<String> regions, LocalDate today) {
    String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    Optional<String> fault = faultOf(number);
    if (fault.isPresent()) {
      return List.of(Reason.at(field, fault.get()));
    }
    if (dateIn(number).isAfter(today)) {
      return List.of(Reason.at(field, "RESIDENT_ID_BORN_IN_FUTURE", dateIn(number)));
    }
    if (!regions.contains(number.substring(0, 6))) {
      return List.of(Reason.at(field, "RESIDENT_ID_REGION", number.substring(0, 6)));
    }
    return List.of();
  }

  /** The check digit that seventeen digits demand. */
  public static char checkDigit(String seventeen) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }

  public LocalDate birthDate() {
    return dateIn(value);
  }

  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** Full years of life on a day. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate(), day).getYears();
  }

  /** The code of the county that gave the number. */
  public String region() {
    return value.substring(0, 6);
  }

  /** Such as {@code 5105**********2026}. */
  public String masked() {
    return value.substring(0, 4) + "**********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static Optional<String> faultOf(String number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.of("RESIDENT_ID_FORM");
    }
    try {
      if (dateIn(number).isBefore(EARLIEST_BIRTH)) {
        return Optional.of("RESIDENT_ID_DATE");
      }
    } catch (DateTimeException impossible) {
      return Optional.of("RESIDENT_ID_DATE");
    }
    return checkDigit(number) == number.charAt(17)
        ? Optional.empty()
        : Optional.of("RESIDENT_ID_CHECK_DIGIT");
  }

  private static LocalDate dateIn(String number) {
    return LocalDate.of(
        Integer.parseInt(number.substring(6, 10)),
        Integer.parseInt(number.substring(10, 12)),
        Integer.parseInt(number.substring(12, 14)));
  }
}
