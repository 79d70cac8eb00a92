package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.persistence.archive.DeregistrationProposal;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.persistence.archive.ProposalRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** 注销: a person confirms or dismisses what the clean-up proposes, or states a ground himself. */
@Stateless
@UseCase
@RolesAllowed(Duty.DECIDE_ARCHIVES)
@PolicyClause({"MC-08", "LZ-02", "LZ-17"})
public class Deregistering {
  private static final int LONGEST_REASON = 500;

  @Inject private Casework casework;
  @Inject private ArchiveRepository archives;
  @Inject private ProposalRepository proposals;
  @Inject private Officer officer;

  /** The open proposals of the officer's union and below, the oldest first. */
  @RolesAllowed(Duty.READ_ARCHIVES)
  public Page<ProposalView> open(String after, int size) {
    return proposals.open(officer.jurisdiction(), after == null ? 0 : Long.parseLong(after), size);
  }

  @RolesAllowed(Duty.READ_ARCHIVES)
  public long countOpen() {
    return proposals.countOpen(officer.jurisdiction());
  }

  /** Deregisters on a ground that the chair states; open proposals are settled with it. */
  public ArchiveView deregister(ArchiveNo no, StepRequest request) {
    HardshipArchive archive = casework.take(no, request);
    When when = casework.when(request);
    archive.deregister(casework.actor(), when, request.ground(), request.reason());
    settleOpen(archive, when, request.reason());
    return casework.done(archive, request);
  }

  /** Deregisters as proposed. */
  public ArchiveView confirm(long proposal, LocalDate on, String reason) {
    requireText(reason);
    DeregistrationProposal found = proposals.within(officer.jurisdiction(), proposal);
    HardshipArchive archive = archives.within(officer.jurisdiction(), found.archiveNo());
    When when = casework.when(on);
    found.confirm(when.on(), officer.account(), reason);
    archive.deregister(casework.actor(), when, found.ground(), reason);
    settleOpen(archive, when, reason);
    return casework.done(archive, "ARCHIVE_DEREGISTER");
  }

  /** Keeps the archive in force against a proposal, with the reason. */
  public ArchiveView dismiss(long proposal, String reason) {
    requireText(reason);
    if (reason == null || reason.isBlank()) {
      throw RefusedException.malformed(Reason.at("reason", "REASON_REQUIRED"));
    }
    DeregistrationProposal found = proposals.within(officer.jurisdiction(), proposal);
    found.dismiss(casework.when((LocalDate) null).on(), officer.account(), reason);
    HardshipArchive archive = archives.within(officer.jurisdiction(), found.archiveNo());
    return casework.done(archive, "PROPOSAL_DISMISSED");
  }

  private void settleOpen(HardshipArchive archive, When when, String reason) {
    proposals.openOf(archive).stream()
        .filter(DeregistrationProposal::isOpen)
        .forEach(open -> open.confirm(when.on(), officer.account(), reason));
  }

  private static void requireText(String reason) {
    if (reason != null && !PlainText.faults("reason", reason, LONGEST_REASON).isEmpty()) {
      throw new RefusedException(
          RefusedException.Kind.MALFORMED, PlainText.faults("reason", reason, LONGEST_REASON));
    }
  }
}
