package org.unioncare.domain.archive;

import java.util.regex.Pattern;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.WorkerKind;

/** Reads the worker and the members out of what was typed. */
final class PersonReading {
  private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_SCHOOLING = 12;

  private final TypedFields fields;

  PersonReading(TypedFields fields) {
    this.fields = fields;
  }

  Person worker(WorkerKind kind) {
    String at = "worker.";
    ResidentIdNumber residentId = fields.residentId(at + "residentId");
    return new Person(
        fields.required(at + "name", 40),
        residentId,
        Person.SELF,
        fields.requiredMoney(at + "monthlyIncome"),
        new Person.Civil(
            fields.code(at + "nation", Dictionary.NATION, "HAN"),
            fields.code(at + "politicalStatus", Dictionary.POLITICAL_STATUS, "MASSES"),
            fields.code(at + "maritalStatus", Dictionary.MARITAL_STATUS),
            fields.code(at + "registerType", Dictionary.HOUSEHOLD_REGISTRATION),
            fields.code(at + "modelWorker", Dictionary.MODEL_WORKER, "NONE")),
        health(at),
        work(
            at,
            fields.code(at + "workState", Dictionary.WORK_STATE, workState(kind)),
            fields.code(at + "industry", Dictionary.INDUSTRY)),
        schooling(at),
        contact(at),
        fields.text(at + "remark", 200));
  }

  Person member(String row, Person worker) {
    String at = row + ".";
    String relation = fields.code(at + "relation", Dictionary.RELATION);
    if (Person.SELF.equals(relation)) {
      fields.refuse(at + "relation", "RELATION_SELF");
    }
    return new Person(
        fields.required(at + "name", 40),
        fields.residentId(at + "residentId"),
        relation,
        fields.requiredMoney(at + "monthlyIncome"),
        new Person.Civil(
            fields.code(at + "nation", Dictionary.NATION, worker.civil().nation()),
            fields.code(at + "politicalStatus", Dictionary.POLITICAL_STATUS, null),
            fields.code(at + "maritalStatus", Dictionary.MARITAL_STATUS),
            fields.code(
                at + "registerType",
                Dictionary.HOUSEHOLD_REGISTRATION,
                worker.civil().registerType()),
            fields.code(at + "modelWorker", Dictionary.MODEL_WORKER, "NONE")),
        health(at),
        work(
            at,
            fields.code(at + "identity", Dictionary.MEMBER_STATE),
            fields.code(at + "industry", Dictionary.INDUSTRY, null)),
        schooling(at),
        contact(at),
        fields.text(at + "remark", 200));
  }

  private static String workState(WorkerKind kind) {
    if (kind == WorkerKind.MIGRANT) {
      return "MIGRANT_WORKER";
    }
    return kind == WorkerKind.LAID_OFF ? "LAID_OFF" : "IN_POST";
  }

  private Person.Health health(String at) {
    return new Person.Health(
        fields.code(at + "health", Dictionary.HEALTH, "GOOD"),
        fields.code(at + "disabilityKind", Dictionary.DISABILITY_KIND, null),
        fields.code(at + "disabilityGrade", Dictionary.DISABILITY_GRADE, null),
        fields.code(at + "medicalInsurance", Dictionary.MEDICAL_INSURANCE));
  }

  private Person.Work work(String at, String state, String industry) {
    return new Person.Work(
        state,
        fields.text(at + "employer", 100),
        fields.code(at + "employerKind", Dictionary.EMPLOYER_NATURE, null),
        fields.code(at + "employerCondition", Dictionary.EMPLOYER_CONDITION, null),
        industry,
        fields.day(at + "contractSignedOn"),
        fields.code(at + "contractTerm", Dictionary.CONTRACT_TERM, null));
  }

  private Person.Schooling schooling(String at) {
    return new Person.Schooling(
        fields.text(at + "education", 40),
        fields.whole(at + "schoolEntered", FIRST_YEAR, LAST_YEAR),
        fields.whole(at + "schoolYears", 1, LONGEST_SCHOOLING));
  }

  private Person.Contact contact(String at) {
    return new Person.Contact(
        fields.formed(at + "mobile", MOBILE, "MOBILE_FORM"), fields.text(at + "otherContact", 60));
  }
}
