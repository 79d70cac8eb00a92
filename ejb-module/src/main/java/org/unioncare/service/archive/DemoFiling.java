package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.Deregistration;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.organisation.UnionEntry;

/**
 * One household of the demo that is to be filed: its sheet, its judgement and its course.
 *
 * @param deregistered null while the archive is in force
 */
public record DemoFiling(
    ArchiveNo no,
    UnionEntry union,
    ArchiveSheet sheet,
    Decision decision,
    PolicyPack pack,
    DemoEnd end,
    DemoCourse.Course course,
    Deregistration deregistered) {

  DemoFiling numbered(ArchiveNo number) {
    return new DemoFiling(number, union, sheet, decision, pack, end, course, deregistered);
  }

  /** When the archive ended, or null while it is in force. */
  public LocalDate deregisteredOn() {
    return deregistered == null ? null : deregistered.on();
  }

  /** The day of the approval, where there was one. */
  public Optional<LocalDate> activeFrom() {
    return course.steps().stream()
        .filter(step -> step.action() == ArchiveAction.APPROVE)
        .map(DemoCourse.Step::on)
        .findFirst();
  }

  /** Whether the household is in such a state that aid may be paid to it. */
  public boolean isHelped() {
    return end == DemoEnd.ACTIVE || end == DemoEnd.DEREGISTERED;
  }
}
