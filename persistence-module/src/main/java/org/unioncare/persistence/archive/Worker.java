package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.PolicyClause;

/** 职工: the worker in whose name the archive stands, as lists show and find him. */
@Embeddable
@PolicyClause("LZ-A1")
public class Worker {

  @Enumerated(EnumType.STRING)
  @Column(name = "worker_kind", nullable = false, length = 12)
  private WorkerKind kind;

  @Column(name = "worker_name", nullable = false, length = 40)
  private String name;

  @Column(name = "worker_resident_id", nullable = false, length = 18)
  private ResidentIdNumber residentId;

  @Column(name = "worker_birth_date", nullable = false)
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "worker_sex", nullable = false, length = 8)
  private Sex sex;

  protected Worker() {}

  Worker(ArchiveSheet sheet) {
    kind = sheet.kind();
    name = sheet.worker().name();
    residentId = sheet.worker().residentId();
    birthDate = residentId.birthDate();
    sex = residentId.sex();
  }

  WorkerKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  public ResidentIdNumber residentId() {
    return residentId;
  }

  LocalDate birthDate() {
    return birthDate;
  }

  Sex sex() {
    return sex;
  }
}
