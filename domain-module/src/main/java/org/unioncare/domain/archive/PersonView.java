package org.unioncare.domain.archive;

import java.time.LocalDate;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.shared.Money;

/** A person of the household as the detail shows it: the number masked, the computed computed. */
public record PersonView(
    String name,
    String residentId,
    LocalDate birthDate,
    Sex sex,
    int age,
    String relation,
    Money monthlyIncome,
    Person.Civil civil,
    Person.Health health,
    Person.Work work,
    Person.Schooling schooling,
    Person.Contact contact,
    String remark) {

  public static PersonView of(Person person, LocalDate today) {
    return new PersonView(
        person.name(),
        person.residentId().masked(),
        person.residentId().birthDate(),
        person.residentId().sex(),
        person.ageOn(today),
        person.relation(),
        person.monthlyIncome(),
        person.civil(),
        person.health(),
        person.work(),
        person.schooling(),
        person.contact(),
        person.remark());
  }
}
