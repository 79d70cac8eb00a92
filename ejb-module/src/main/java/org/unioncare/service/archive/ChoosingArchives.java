package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.archive.ArchiveChoice;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ChosenArchive;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Duty;
import org.unioncare.persistence.archive.ArchiveChoiceRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Reads what is chosen of the officer's archives, chunk by chunk, and counts it. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
public class ChoosingArchives {
  @Inject private ArchiveChoiceRepository chosen;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;

  /** The next of those chosen after a number. */
  public List<ChosenArchive> next(ArchiveChoice choice, ArchiveNo after, int most) {
    return chosen.next(officer.jurisdiction(), choice, path(choice), after, most);
  }

  public long count(ArchiveChoice choice) {
    return chosen.count(officer.jurisdiction(), choice, path(choice));
  }

  /** How many of those chosen lie at the officer's own desk for review. */
  public long underReviewHere(ArchiveChoice choice) {
    return chosen.countUnderReview(officer.jurisdiction(), choice, path(choice), officer.union());
  }

  private UnionPath path(ArchiveChoice choice) {
    return choice.filter().union() == null
        ? null
        : unions.within(officer.jurisdiction(), choice.filter().union()).path();
  }
}
