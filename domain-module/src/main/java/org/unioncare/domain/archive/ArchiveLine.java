package org.unioncare.domain.archive;

import java.time.LocalDate;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/**
 * An archive as lists show it; the resident number is masked.
 *
 * @param desk the union that has it on its desk
 * @param awaits what the procedure waits for, or null
 * @param dueOn since when it waits, or the first day on which a notice may be closed
 */
public record ArchiveLine(
    ArchiveNo no,
    ArchiveStatus status,
    UnionLevel level,
    HardshipKind kind,
    WorkerKind workerKind,
    String workerName,
    String workerResidentId,
    Sex workerSex,
    LocalDate workerBirthDate,
    HardshipCause mainCause,
    int members,
    Money incomePerHead,
    LocalDate appliedOn,
    LocalDate activeFrom,
    LocalDate lastAidedOn,
    LocalDate deregisteredOn,
    UnionCode union,
    String unionName,
    UnionCode desk,
    String deskName,
    ArchiveAction awaits,
    LocalDate dueOn) {

  /** As it is stored. */
  public ArchiveLine(
      ArchiveNo no,
      ArchiveStatus status,
      UnionLevel level,
      HardshipKind kind,
      WorkerKind workerKind,
      String workerName,
      ResidentIdNumber workerResidentId,
      Sex workerSex,
      LocalDate workerBirthDate,
      HardshipCause mainCause,
      int members,
      Money incomePerHead,
      LocalDate appliedOn,
      LocalDate activeFrom,
      LocalDate lastAidedOn,
      LocalDate deregisteredOn,
      UnionCode union,
      String unionName,
      UnionCode desk,
      String deskName,
      ArchiveAction awaits,
      LocalDate dueOn) {
    this(
        no,
        status,
        level,
        kind,
        workerKind,
        workerName,
        workerResidentId.masked(),
        workerSex,
        workerBirthDate,
        mainCause,
        members,
        incomePerHead,
        appliedOn,
        activeFrom,
        lastAidedOn,
        deregisteredOn,
        union,
        unionName,
        desk,
        deskName,
        awaits,
        dueOn);
  }
}
