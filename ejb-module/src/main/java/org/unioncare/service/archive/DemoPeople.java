package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.Sex;
import org.unioncare.persistence.archive.SampleHouseholds;
import org.unioncare.persistence.shared.ConfigTable;

/**
 * Invented people for the demo: common names that fit their years, and resident numbers with a
 * valid check digit whose serial is above 900, which registers hardly ever give out.
 */
final class DemoPeople {
  /** Somebody invented. */
  record Person(String name, ResidentIdNumber residentId) {}

  private record Surname(String text, int weight) {}

  private record GivenName(String text, Sex sex, int from, int until) {}

  private static final int FIRST_SERIAL = 900;
  private static final int SERIALS = 100;
  private static final int BEFORE_CHECK_DIGIT = 17;

  private final DemoDice dice;
  private final List<Surname> surnames;
  private final List<GivenName> givenNames;
  private final Set<String> given = new HashSet<>();

  DemoPeople(DemoDice dice) {
    this.dice = dice;
    SampleHouseholds.all().stream()
        .flatMap(sample -> sample.sheet().persons().stream())
        .forEach(person -> given.add(person.residentId().value().substring(0, BEFORE_CHECK_DIGIT)));
    surnames =
        ConfigTable.read("demo/surnames.csv").stream()
            .map(row -> new Surname(row.cell("surname"), Integer.parseInt(row.cell("weight"))))
            .toList();
    givenNames =
        ConfigTable.read("demo/given-names.csv").stream()
            .map(
                row ->
                    new GivenName(
                        row.cell("name"),
                        Sex.valueOf(row.cell("sex")),
                        Integer.parseInt(row.cell("from")),
                        Integer.parseInt(row.cell("until"))))
            .toList();
  }

  String surname() {
    return dice.weighted(surnames, Surname::weight).text();
  }

  Person person(String surname, Sex sex, LocalDate birthDate, String region) {
    return new Person(surname + givenName(sex, birthDate), number(region, birthDate, sex));
  }

  private String givenName(Sex sex, LocalDate birthDate) {
    List<GivenName> fitting = new ArrayList<>();
    for (GivenName name : givenNames) {
      if (name.sex() == sex
          && name.from() <= birthDate.getYear()
          && birthDate.getYear() <= name.until()) {
        fitting.add(name);
      }
    }
    return dice.oneOf(fitting).text();
  }

  private ResidentIdNumber number(String region, LocalDate birthDate, Sex sex) {
    String beginning =
        "%s%04d%02d%02d"
            .formatted(
                region, birthDate.getYear(), birthDate.getMonthValue(), birthDate.getDayOfMonth());
    int parity = sex == Sex.MALE ? 1 : 0;
    int start = dice.between(0, SERIALS / 2 - 1);
    for (int i = 0; i < SERIALS / 2; i++) {
      int serial = FIRST_SERIAL + 2 * ((start + i) % (SERIALS / 2)) + parity;
      String seventeen = beginning + serial;
      if (given.add(seventeen)) {
        return new ResidentIdNumber(seventeen + ResidentIdNumber.checkDigit(seventeen));
      }
    }
    throw new IllegalStateException("no number is left for " + beginning.substring(0, 6));
  }
}
