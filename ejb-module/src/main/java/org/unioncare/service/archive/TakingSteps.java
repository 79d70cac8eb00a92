package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.shared.UseCase;

/** Hands a step that somebody asks for to the service whose duty it is. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
public class TakingSteps {
  @Inject private Verifying verifying;
  @Inject private Deciding deciding;
  @Inject private Noticing noticing;
  @Inject private Submitting submitting;
  @Inject private Reviewing reviewing;
  @Inject private Approving approving;
  @Inject private Returning returning;
  @Inject private Rejecting rejecting;
  @Inject private Withdrawing withdrawing;
  @Inject private ReportingChange reporting;
  @Inject private Deregistering deregistering;

  /** Takes the step; filing and filing again need a sheet and have their own way in. */
  public ArchiveView take(ArchiveNo no, StepRequest request) {
    return switch (request.action()) {
      case VERIFY -> verifying.verify(no, request);
      case DECIDE -> deciding.decide(no, request);
      case POST_NOTICE -> noticing.post(no, request);
      case OBJECT -> noticing.object(no, request);
      case ANSWER_OBJECTION -> noticing.answer(no, request);
      case CLOSE_NOTICE -> noticing.close(no, request);
      case SUBMIT -> submitting.submit(no, request);
      case REVIEW -> reviewing.review(no, request);
      case APPROVE -> approving.approve(no, request);
      case RETURN -> returning.giveBack(no, request);
      case REJECT -> rejecting.reject(no, request);
      case WITHDRAW -> withdrawing.withdraw(no, request);
      case REPORT_CHANGE -> reporting.report(no, request);
      case DEREGISTER -> deregistering.deregister(no, request);
      case FILE, REFILE -> throw RefusedException.malformed(Reason.at("sheet", "FIELD_REQUIRED"));
    };
  }
}
