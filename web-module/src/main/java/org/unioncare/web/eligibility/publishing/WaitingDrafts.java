package org.unioncare.web.eligibility.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.unioncare.domain.eligibility.publishing.PackState;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.eligibility.publishing.ReadingDrafts;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.Waiting;

/** Counts the checked drafts of others that wait for the officer as the second person. */
@RequestScoped
public class WaitingDrafts implements Waiting {

  @Inject private ReadingDrafts drafts;
  @Inject private Officer officer;

  @Override
  public String entry() {
    return "eligibility_packs";
  }

  @Override
  public long count() {
    return officer.may(Duty.PUBLISH_POLICIES)
        ? drafts.list().stream()
            .filter(draft -> draft.state() == PackState.CHECKED)
            .filter(draft -> !draft.author().equals(officer.account()))
            .count()
        : 0;
  }
}
