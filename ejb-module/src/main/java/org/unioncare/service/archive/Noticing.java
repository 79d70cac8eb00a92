package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.service.eligibility.Judging;
import org.unioncare.service.shared.UseCase;

/** 公示: posts a notice for the pack's working days, keeps objections and answers, closes it. */
@Stateless
@UseCase
@RolesAllowed(Duty.FILE_ARCHIVES)
@PolicyClause({"QS-26", "MC-06"})
public class Noticing {
  @Inject private Casework casework;
  @Inject private WorkingDayCalendar calendar;
  @Inject private Judging judging;

  public ArchiveView post(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    When when = casework.when(request);
    PolicyPack pack = judging.published().find(archive.decision().pack()).orElseThrow();
    NoticePeriod period = NoticePeriod.posted(when.on(), pack.noticeWorkingDays(), calendar);
    archive.postNotice(casework.actor(), when, period, request.place());
    return casework.done(archive, request);
  }

  public ArchiveView object(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.object(casework.actor(), casework.when(request), request.raisedBy(), request.reason());
    return casework.done(archive, request);
  }

  public ArchiveView answer(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.answerObjection(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }

  public ArchiveView close(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    archive.closeNotice(casework.actor(), casework.when(request), request.reason());
    return casework.done(archive, request);
  }
}
