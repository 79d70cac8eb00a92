package org.unioncare.service.archive;

import java.time.LocalDate;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;

/** What the archive form asks of each person, answered for people of the demo. */
final class DemoPersons {
  /** Where somebody works, in codes of the dictionaries. */
  record Job(String employer, String nature, String condition, String industry) {}

  private static final Person.Work NO_WORK =
      new Person.Work("UNEMPLOYED", null, null, null, null, null, null);
  private static final Person.Schooling NO_SCHOOL = new Person.Schooling(null, null, null);

  private final DemoDice dice;
  private final DemoWords words;

  DemoPersons(DemoDice dice, DemoWords words) {
    this.dice = dice;
    this.words = words;
  }

  Person worker(
      DemoPeople.Person who,
      boolean married,
      boolean children,
      DemoFamilies.Wish wish,
      Job job,
      DemoBudget budget) {
    String marital = married ? "MARRIED" : children ? dice.oneOf("DIVORCED", "WIDOWED") : "SINGLE";
    return new Person(
        who.name(),
        who.residentId(),
        Person.SELF,
        budget.ownMonthly(),
        civil(wish, marital, dice.oneOf("MASSES", "MASSES", "MASSES", "PARTY_MEMBER")),
        health(wish.story(), true),
        work(wish, job),
        NO_SCHOOL,
        new Person.Contact("120%08d".formatted(dice.between(0, 99_999_999)), null),
        null);
  }

  Person spouse(DemoPeople.Person who, DemoFamilies.Wish wish, Money monthlyIncome) {
    boolean works = !monthlyIncome.isZero();
    return new Person(
        who.name(),
        who.residentId(),
        "SPOUSE",
        monthlyIncome,
        civil(wish, "MARRIED", "MASSES"),
        health(wish.story(), false),
        works ? state(dice.oneOf("IN_POST", "MIGRANT_WORKER")) : NO_WORK,
        NO_SCHOOL,
        new Person.Contact(null, null),
        null);
  }

  Person child(DemoPeople.Person who, DemoFamilies.Wish wish) {
    int age = who.residentId().ageOn(wish.on());
    String state = schooling(age);
    Integer entered = age < 6 ? null : wish.on().getYear() - yearsIn(state, age);
    return new Person(
        who.name(),
        who.residentId(),
        who.residentId().sex() == Sex.MALE ? "SON" : "DAUGHTER",
        Money.ZERO,
        civil(wish, "SINGLE", age > 14 ? "LEAGUE_MEMBER" : "MASSES"),
        new Person.Health("GOOD", null, null, "RESIDENT"),
        new Person.Work(state, school(state), null, null, null, null, null),
        new Person.Schooling(null, entered, age < 6 ? null : length(state)),
        new Person.Contact(null, null),
        null);
  }

  Person parent(DemoPeople.Person who, DemoFamilies.Wish wish, Money pension) {
    return new Person(
        who.name(),
        who.residentId(),
        who.residentId().sex() == Sex.MALE ? "FATHER" : "MOTHER",
        pension,
        civil(wish, dice.oneOf("MARRIED", "WIDOWED"), "MASSES"),
        new Person.Health(
            dice.oneOf("GOOD", "HYPERTENSION", "CEREBROVASCULAR", "DIABETES", "COMMON_ILLNESS"),
            null,
            null,
            "RESIDENT"),
        state("RETIRED"),
        NO_SCHOOL,
        new Person.Contact(null, null),
        null);
  }

  private Person.Civil civil(DemoFamilies.Wish wish, String marital, String political) {
    String nation =
        switch (wish.county().code()) {
          case "511132", "511133" -> dice.oneOf("YI", "YI", "HAN");
          case "510524", "510525" -> dice.oneOf("MIAO", "HAN", "HAN", "HAN", "HAN", "HAN");
          default -> "HAN";
        };
    boolean rural = wish.kind() == WorkerKind.MIGRANT;
    return new Person.Civil(
        nation,
        political,
        marital,
        rural ? "AGRICULTURAL" : dice.oneOf("NON_AGRICULTURAL", "NON_AGRICULTURAL", "CONVERTED"),
        "NONE");
  }

  private Person.Health health(DemoStory story, boolean isWorker) {
    String insurance = isWorker ? "EMPLOYEE" : "RESIDENT";
    return switch (story) {
      case ILLNESS_AT_THE_EDGE, COSTLY_ILLNESS, SUDDEN_ILLNESS ->
          new Person.Health(
              isWorker == dice.in100(60)
                  ? dice.oneOf("CANCER", "KIDNEY_FAILURE", "CARDIOVASCULAR", "CEREBROVASCULAR")
                  : "GOOD",
              null,
              null,
              insurance);
      case DISABILITY_AT_THE_EDGE, INJURED ->
          isWorker
              ? new Person.Health(
                  "DISABILITY",
                  dice.oneOf("PHYSICAL", "HEARING", "MULTIPLE"),
                  dice.oneOf("GRADE_2", "GRADE_3", "GRADE_4"),
                  insurance)
              : new Person.Health("GOOD", null, null, insurance);
      default ->
          new Person.Health(dice.oneOf("GOOD", "GOOD", "COMMON_ILLNESS"), null, null, insurance);
    };
  }

  private Person.Work work(DemoFamilies.Wish wish, Job job) {
    LocalDate signed = wish.on().minusYears(dice.between(1, 6)).minusDays(dice.between(0, 300));
    return switch (wish.kind()) {
      case LAID_OFF ->
          new Person.Work(
              dice.oneOf("LAID_OFF", "UNEMPLOYED"),
              job.employer(),
              job.nature(),
              dice.oneOf("CLOSED", "RESTRUCTURED"),
              job.industry(),
              null,
              null);
      case MIGRANT ->
          new Person.Work(
              "MIGRANT_WORKER",
              job.employer(),
              job.nature(),
              job.condition(),
              job.industry(),
              signed,
              dice.oneOf("ONE_YEAR", "TWO_YEARS", "THREE_YEARS"));
      default ->
          new Person.Work(
              "IN_POST",
              job.employer(),
              job.nature(),
              job.condition(),
              job.industry(),
              signed,
              dice.oneOf("THREE_YEARS", "FIVE_YEARS", "OPEN_ENDED"));
    };
  }

  private static Person.Work state(String state) {
    return new Person.Work(state, null, null, null, null, null, null);
  }

  private static String schooling(int age) {
    if (age < 6) {
      return "PRESCHOOL";
    }
    return age < 12
        ? "PRIMARY"
        : age < 15 ? "JUNIOR_SECONDARY" : age < 18 ? "SENIOR_SECONDARY" : "UNIVERSITY";
  }

  private static int yearsIn(String state, int age) {
    return switch (state) {
      case "PRIMARY" -> age - 6;
      case "JUNIOR_SECONDARY" -> age - 12;
      case "SENIOR_SECONDARY" -> age - 15;
      default -> Math.min(3, age - 18);
    };
  }

  private static Integer length(String state) {
    return switch (state) {
      case "PRIMARY" -> 6;
      case "UNIVERSITY" -> 4;
      default -> 3;
    };
  }

  private String school(String state) {
    return switch (state) {
      case "PRESCHOOL" -> null;
      case "PRIMARY" -> words.any("PRIMARY");
      case "UNIVERSITY" -> words.any("UNIVERSITY");
      default -> words.any("SECONDARY");
    };
  }
}
