package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.shared.ConfigTable;

/** Who lives together in a household of the demo. */
final class DemoFamilies {
  /** What a family is to be like. */
  record Wish(
      DemoStory story, WorkerKind kind, String unionName, DemoPlaces.County county, LocalDate on) {}

  private static final int GROWN = 24;

  private final DemoDice dice;
  private final DemoWords words;
  private final DemoPlaces places;
  private final DemoPeople people;
  private final DemoPersons persons;
  private final List<ConfigTable.Row> employers = ConfigTable.read("demo/employers.csv");

  DemoFamilies(DemoDice dice, DemoWords words, DemoPlaces places) {
    this.dice = dice;
    this.words = words;
    this.places = places;
    this.people = new DemoPeople(dice);
    this.persons = new DemoPersons(dice, words);
  }

  Family family(Wish wish) {
    Sex sex = dice.in100(58) ? Sex.MALE : Sex.FEMALE;
    int age = age(sex);
    boolean alone = wish.story() == DemoStory.SINGLE_PARENT_AT_THE_EDGE || dice.in100(16);
    String surname = people.surname();
    DemoPeople.Person worker = born(wish, surname, sex, age);
    DemoPeople.Person spouse =
        alone
            ? null
            : born(
                wish,
                people.surname(),
                sex == Sex.MALE ? Sex.FEMALE : Sex.MALE,
                Math.max(23, age + dice.between(-4, 3)));
    List<DemoPeople.Person> children = children(wish, surname, age, alone);
    List<DemoPeople.Person> parents = parents(wish, surname, age);
    boolean insured = wish.kind() == WorkerKind.STAFF;
    boolean spouseWorks =
        spouse != null && wish.story() != DemoStory.BELOW_THE_LINE && dice.in100(45);
    return new Family(wish, worker, spouse, children, parents, insured, spouseWorks);
  }

  /** Some stand near the age at which the yearly clean-up proposes to deregister. */
  private int age(Sex sex) {
    int last = sex == Sex.MALE ? 59 : 54;
    return dice.in100(7) ? dice.between(last - 3, last) : dice.between(28, last - 4);
  }

  private List<DemoPeople.Person> children(Wish wish, String surname, int age, boolean alone) {
    int wanted = dice.oneOf(0, 1, 1, 1, 2);
    if (wish.story().needsStudent() || alone) {
      wanted = Math.max(1, wanted);
    }
    List<DemoPeople.Person> children = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      int oldest = Math.min(GROWN - 1, age - 22 - 2 * i);
      int youngest = wish.story().needsStudent() && i == 0 ? Math.min(15, oldest) : 2;
      int years = dice.between(Math.max(1, Math.min(youngest, oldest)), Math.max(1, oldest));
      children.add(born(wish, surname, dice.oneOf(Sex.values()), years));
    }
    return children;
  }

  private List<DemoPeople.Person> parents(Wish wish, String surname, int age) {
    List<DemoPeople.Person> parents = new ArrayList<>();
    if (dice.in100(17)) {
      parents.add(born(wish, people.surname(), Sex.FEMALE, Math.min(88, age + 24)));
      if (dice.in100(35)) {
        parents.add(born(wish, surname, Sex.MALE, Math.min(90, age + 27)));
      }
    }
    return parents;
  }

  private DemoPeople.Person born(Wish wish, String surname, Sex sex, int age) {
    LocalDate birthDate = wish.on().minusYears(age).minusDays(dice.between(20, 340));
    return people.person(
        surname, sex, birthDate, places.codeOfNumber(wish.county(), birthDate.getYear()));
  }

  /** A worker and those living with him. */
  final class Family {
    private final Wish wish;
    private final DemoPeople.Person worker;
    private final DemoPeople.Person spouse;
    private final List<DemoPeople.Person> children;
    private final List<DemoPeople.Person> parents;
    private final boolean insured;
    private final boolean spouseWorks;
    private final DemoPersons.Job job;

    private Family(
        Wish wish,
        DemoPeople.Person worker,
        DemoPeople.Person spouse,
        List<DemoPeople.Person> children,
        List<DemoPeople.Person> parents,
        boolean insured,
        boolean spouseWorks) {
      this.wish = wish;
      this.worker = worker;
      this.spouse = spouse;
      this.children = children;
      this.parents = parents;
      this.insured = insured;
      this.spouseWorks = spouseWorks;
      this.job = job(wish);
    }

    int size() {
      return 1 + (spouse == null ? 0 : 1) + children.size() + parents.size();
    }

    int pensioners() {
      return parents.size();
    }

    boolean spouseWorks() {
      return spouseWorks;
    }

    boolean singleParent() {
      return spouse == null && !children.isEmpty();
    }

    DemoBudget.Earners earners() {
      return new DemoBudget.Earners(size(), spouseWorks, pensioners(), insured);
    }

    Person worker(DemoBudget budget) {
      return persons.worker(worker, spouse != null, !children.isEmpty(), wish, job, budget);
    }

    List<Person> members(DemoBudget budget) {
      List<Person> all = new ArrayList<>();
      if (spouse != null) {
        Money income = spouseWorks ? budget.spouseMonthly() : Money.ZERO;
        all.add(persons.spouse(spouse, wish, income));
      }
      for (DemoPeople.Person child : children) {
        all.add(persons.child(child, wish));
      }
      for (DemoPeople.Person parent : parents) {
        all.add(persons.parent(parent, wish, budget.pensionMonthly()));
      }
      return all;
    }
  }

  private DemoPersons.Job job(Wish wish) {
    String suffix = words.any("SUFFIX_UNION");
    ConfigTable.Row some = dice.oneOf(employers);
    String name =
        wish.unionName().endsWith(words.any("SUFFIX_FEDERATION"))
            ? some.cell("name").replace("{place}", wish.county().name())
            : wish.unionName().substring(0, wish.unionName().length() - suffix.length());
    return new DemoPersons.Job(
        name, some.cell("nature"), some.cell("condition"), some.cell("industry"));
  }
}
