package org.unioncare.domain.archive.cleanup;

import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.organisation.UnionPath;

/** An ordinary archive of a man in working life, filed and aided a year before September 2020. */
final class CandidateBuilder {
  private UnionPath path = new UnionPath("/0/51/5105/510502/510502-0001/");
  private LocalDate appliedOn = LocalDate.of(2019, 9, 1);
  private LocalDate lastAidedOn = LocalDate.of(2019, 12, 1);
  private LocalDate birthDate = LocalDate.of(1980, 1, 1);
  private Sex sex = Sex.MALE;
  private LocalDate deceasedOn;
  private LocalDate exitedOn;
  private LocalDate unreachableSince;

  static CandidateBuilder anArchive() {
    return new CandidateBuilder();
  }

  CandidateBuilder at(String union) {
    path = new UnionPath(union);
    return this;
  }

  CandidateBuilder appliedOn(LocalDate day) {
    appliedOn = day;
    return this;
  }

  CandidateBuilder lastAidedOn(LocalDate day) {
    lastAidedOn = day;
    return this;
  }

  CandidateBuilder workerOf(Sex worker, LocalDate born) {
    sex = worker;
    birthDate = born;
    return this;
  }

  CandidateBuilder deceasedOn(LocalDate day) {
    deceasedOn = day;
    return this;
  }

  CandidateBuilder exitedOn(LocalDate day) {
    exitedOn = day;
    return this;
  }

  CandidateBuilder unreachableSince(LocalDate day) {
    unreachableSince = day;
    return this;
  }

  CleanupCandidate build() {
    return new CleanupCandidate(
        new ArchiveNo("5105-2019-000001"),
        path,
        appliedOn,
        lastAidedOn,
        birthDate,
        sex,
        deceasedOn,
        exitedOn,
        unreachableSince);
  }
}
