package org.unioncare.service.archive.cleanup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.archive.cleanup.CleanupGrounds;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.cleanup.CleanupRepository;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.service.shared.ForJobs;
import org.unioncare.service.shared.UseCase;

/** The annual clean-up proposes deregistrations; it never deregisters. */
@Stateless
@UseCase
@PermitAll
@ForJobs
@PolicyClause({"MC-08", "MC-10"})
public class ProposingDeregistration {
  @Inject private CleanupRepository archives;
  @Inject private PolicyPackRepository packs;

  /** How many archives are in force below the union. */
  public long count(Jurisdiction jurisdiction) {
    return archives.count(jurisdiction);
  }

  /** The next archives in force after the number. */
  public List<CleanupCandidate> after(Jurisdiction jurisdiction, ArchiveNo no, int size) {
    return archives.after(jurisdiction, no, size);
  }

  /** The grounds as they are in force in all places. */
  public CleanupGrounds grounds() {
    return new CleanupGrounds(packs.published());
  }

  /** Proposes what was found, each once. */
  public int propose(
      Jurisdiction jurisdiction, List<CleanupFinding> found, LocalDate asOf, long run) {
    return archives.propose(jurisdiction, found, asOf, run);
  }
}
