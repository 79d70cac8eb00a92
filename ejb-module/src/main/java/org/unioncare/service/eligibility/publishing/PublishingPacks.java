package org.unioncare.service.eligibility.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.persistence.eligibility.publishing.PolicyDraft;
import org.unioncare.persistence.eligibility.publishing.PolicyDraftRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** 发布: a second person, who did not write it, publishes what was checked, for good. */
@Stateless
@UseCase
@RolesAllowed(Duty.PUBLISH_POLICIES)
@PolicyClause({"QS-03", "MC-25"})
public class PublishingPacks {

  @Inject private PolicyDraftRepository drafts;
  @Inject private PolicyPackRepository packs;
  @Inject private PackExamination examination;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /**
   * @param version the version of the draft that the officer saw
   */
  public void publish(PackReference reference, long version) {
    PolicyDraft draft = drafts.within(officer.jurisdiction(), reference);
    draft.requireVersion(version);
    draft.requirePublishableBy(officer.account());
    drafts.remove(draft);
    List<Reason> faults = examination.faults(draft);
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, faults);
    }
    packs.publish(
        PackReader.read(draft.yaml()),
        draft.yaml(),
        draft.author(),
        today.moment(),
        officer.account());
    audit.record(
        "PACK_PUBLISHED", WritingPacks.subject(reference), draft.unionPath(), draft.author());
  }
}
