package org.unioncare.service.eligibility.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.eligibility.publishing.DraftSheet;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.eligibility.publishing.PolicyDraftRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Reads the drafts of the officer's union and of those below. */
@Stateless
@UseCase
@RolesAllowed(Duty.PUBLISH_POLICIES)
@PolicyClause("QS-03")
public class ReadingDrafts {

  @Inject private PolicyDraftRepository drafts;
  @Inject private Officer officer;

  public List<DraftEntry> list() {
    return drafts.all(officer.jurisdiction());
  }

  public DraftSheet sheet(PackReference reference) {
    return drafts.within(officer.jurisdiction(), reference).sheet();
  }

  /**
   * What the draft says.
   *
   * @throws org.unioncare.domain.shared.RefusedException when it is unknown or its text has faults
   */
  public PolicyPack pack(PackReference reference) {
    return PackReader.read(drafts.within(officer.jurisdiction(), reference).yaml());
  }
}
