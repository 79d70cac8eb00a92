package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * A person of an archived household, the worker at position 0; while the archive lives, nobody
 * else's archive may have the same person.
 */
@Entity
@Table(name = "household_member")
@NamedQuery(
    name = "HouseholdMember.liveAmong",
    query =
        """
        SELECT m.liveResidentId, a.archiveNo, a.unionPath, a.worker.name
        FROM HouseholdMember m JOIN m.archive a WHERE m.liveResidentId IN :persons""")
@NamedQuery(
    name = "HouseholdMember.archivesOf",
    query =
        """
        SELECT a FROM HouseholdMember m JOIN m.archive a WHERE m.residentId = :person
        ORDER BY a.archiveNo DESC""")
@NamedQuery(
    name = "HouseholdMember.exitsOfWorker",
    query =
        """
        SELECT COUNT(a) FROM HouseholdMember m JOIN m.archive a
        WHERE m.residentId = :person AND m.position = 0
          AND a.progress.status = org.unioncare.domain.archive.ArchiveStatus.DEREGISTERED
          AND a.deregistration.ground
            = org.unioncare.domain.archive.DeregistrationGround.HARDSHIP_EXITED""")
@PolicyClause({"MC-11", "LZ-A1"})
public class HouseholdMember {

  /** The position of the worker. */
  static final int WORKER = 0;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_member_seq")
  @SequenceGenerator(
      name = "household_member_seq",
      sequenceName = "household_member_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "archive_id", nullable = false, updatable = false)
  private HardshipArchive archive;

  @Column(name = "member_position", nullable = false)
  private int position;

  @Column(nullable = false, length = 16)
  private String relation;

  @Column(name = "person_name", nullable = false, length = 40)
  private String name;

  @Column(name = "resident_id", nullable = false, length = 18, updatable = false)
  private ResidentIdNumber residentId;

  @Column(name = "live_resident_id", length = 18)
  private ResidentIdNumber liveResidentId;

  @Column(name = "birth_date", nullable = false)
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Sex sex;

  @Column(name = "monthly_income", nullable = false, precision = 19, scale = 2)
  private Money monthlyIncome;

  @Column(nullable = false, length = 24)
  private String nation;

  @Column(name = "political_status", length = 24)
  private String politicalStatus;

  @Column(name = "marital_status", nullable = false, length = 24)
  private String maritalStatus;

  @Column(name = "register_type", nullable = false, length = 32)
  private String registerType;

  @Column(name = "model_worker", nullable = false, length = 24)
  private String modelWorker;

  @Column(nullable = false, length = 24)
  private String health;

  @Column(name = "disability_kind", length = 24)
  private String disabilityKind;

  @Column(name = "disability_grade", length = 24)
  private String disabilityGrade;

  @Column(name = "medical_insurance", nullable = false, length = 24)
  private String medicalInsurance;

  @Column(name = "work_state", nullable = false, length = 24)
  private String workState;

  @Column(length = 100)
  private String employer;

  @Column(name = "employer_nature", length = 32)
  private String employerNature;

  @Column(name = "employer_condition", length = 24)
  private String employerCondition;

  @Column(length = 24)
  private String industry;

  @Column(name = "contract_signed_on")
  private LocalDate contractSignedOn;

  @Column(name = "contract_term", length = 24)
  private String contractTerm;

  @Column(length = 40)
  private String education;

  @Column(name = "school_entered")
  private Integer schoolEntered;

  @Column(name = "school_years")
  private Integer schoolYears;

  @Column(length = 20)
  private String mobile;

  @Column(name = "other_contact", length = 60)
  private String otherContact;

  @Column(length = 200)
  private String remark;

  protected HouseholdMember() {}

  HouseholdMember(HardshipArchive archive, int position, Person person) {
    this.archive = archive;
    this.residentId = person.residentId();
    this.liveResidentId = residentId;
    this.birthDate = residentId.birthDate();
    this.sex = residentId.sex();
    restate(position, person);
  }

  /** What is now said of the same person. */
  void restate(int at, Person person) {
    position = at;
    relation = person.relation();
    name = person.name();
    monthlyIncome = person.monthlyIncome();
    nation = person.civil().nation();
    politicalStatus = person.civil().politicalStatus();
    maritalStatus = person.civil().maritalStatus();
    registerType = person.civil().registerType();
    modelWorker = person.civil().modelWorker();
    health = person.health().condition();
    disabilityKind = person.health().disabilityKind();
    disabilityGrade = person.health().disabilityGrade();
    medicalInsurance = person.health().medicalInsurance();
    workState = person.work().state();
    employer = person.work().employer();
    employerNature = person.work().employerNature();
    employerCondition = person.work().employerCondition();
    industry = person.work().industry();
    contractSignedOn = person.work().contractSignedOn();
    contractTerm = person.work().contractTerm();
    education = person.schooling().education();
    schoolEntered = person.schooling().entered();
    schoolYears = person.schooling().years();
    mobile = person.contact().mobile();
    otherContact = person.contact().other();
    remark = person.remark();
  }

  /** The archive lives no longer: the person may be archived again. */
  void release() {
    liveResidentId = null;
  }

  boolean is(Person person) {
    return residentId.equals(person.residentId());
  }

  int position() {
    return position;
  }

  Person person() {
    return new Person(
        name,
        residentId,
        relation,
        monthlyIncome,
        new Person.Civil(nation, politicalStatus, maritalStatus, registerType, modelWorker),
        new Person.Health(health, disabilityKind, disabilityGrade, medicalInsurance),
        new Person.Work(
            workState,
            employer,
            employerNature,
            employerCondition,
            industry,
            contractSignedOn,
            contractTerm),
        new Person.Schooling(education, schoolEntered, schoolYears),
        new Person.Contact(mobile, otherContact),
        remark);
  }
}
