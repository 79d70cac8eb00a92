package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.Explanation;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.service.eligibility.Judging;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/**
 * Writes down for the household why it stands where it stands; that it was printed is on record.
 */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
@PolicyClause({"QS-24", "MC-14"})
public class Explaining {
  @Inject private Casework casework;
  @Inject private ArchiveRepository archives;
  @Inject private Judging judging;
  @Inject private Officer officer;

  /** The archive with its decision, and the very version of the pack it rests on. */
  public Explanation explain(ArchiveNo no) {
    ArchiveView view =
        casework.done(archives.within(officer.jurisdiction(), no), "ARCHIVE_EXPLAINED");
    return judging
        .published()
        .find(view.decisions().get(0).assessment().pack())
        .map(pack -> new Explanation(view, pack))
        .orElseThrow(() -> RefusedException.unknown("ARCHIVE_UNKNOWN", no));
  }
}
