package org.unioncare.service.eligibility.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.persistence.eligibility.publishing.PolicyDraft;
import org.unioncare.persistence.eligibility.publishing.PolicyDraftRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** 检查: whether a draft may be published, and what is wrong with it otherwise. */
@Stateless
@UseCase
@RolesAllowed(Duty.PUBLISH_POLICIES)
@PolicyClause("QS-03")
public class CheckingPacks {

  @Inject private PolicyDraftRepository drafts;
  @Inject private PackExamination examination;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** Checks the draft and notes the result; answers the faults found. */
  public List<Reason> check(PackReference reference, long version) {
    PolicyDraft draft = drafts.within(officer.jurisdiction(), reference);
    draft.requireVersion(version);
    List<Reason> faults = examination.faults(draft);
    draft.checked(faults.size(), officer.account(), today.moment());
    audit.record(
        "DRAFT_CHECKED",
        WritingPacks.subject(reference),
        draft.unionPath(),
        String.valueOf(faults.size()));
    return faults;
  }

  /** What a check would find now, noting nothing. */
  public List<Reason> faults(PackReference reference) {
    return examination.faults(drafts.within(officer.jurisdiction(), reference));
  }
}
