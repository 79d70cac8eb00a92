package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.ProposalStatus;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * A proposal of the clean-up that an archive be deregistered; nothing happens before a person
 * confirms it, and the same ground is not proposed twice while it is open.
 */
@Entity
@Table(name = "deregistration_proposal")
@NamedQuery(
    name = "DeregistrationProposal.ofArchive",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.ProposalView(
          p.id, p.archiveNo, a.worker.name, u.code, u.name, p.ground, p.clause, p.proposedOn,
          p.figures, p.status, p.settledOn, p.settledBy, p.settledReason)
        FROM DeregistrationProposal p, HardshipArchive a JOIN a.union u
        WHERE a.id = p.archiveId AND p.archiveId = :archive
        ORDER BY p.status DESC, p.id DESC""")
@NamedQuery(
    name = "DeregistrationProposal.openWithin",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.ProposalView(
          p.id, p.archiveNo, a.worker.name, u.code, u.name, p.ground, p.clause, p.proposedOn,
          p.figures, p.status, p.settledOn, p.settledBy, p.settledReason)
        FROM DeregistrationProposal p, HardshipArchive a JOIN a.union u
        WHERE a.id = p.archiveId AND p.unionPath LIKE :pattern
          AND p.status = org.unioncare.domain.archive.ProposalStatus.OPEN AND p.id > :after
        ORDER BY p.id""")
@NamedQuery(
    name = "DeregistrationProposal.countOpenWithin",
    query =
        """
        SELECT COUNT(p) FROM DeregistrationProposal p
        WHERE p.unionPath LIKE :pattern
          AND p.status = org.unioncare.domain.archive.ProposalStatus.OPEN""")
@NamedQuery(
    name = "DeregistrationProposal.openOfArchive",
    query =
        """
        SELECT p FROM DeregistrationProposal p
        WHERE p.archiveId = :archive
          AND p.status = org.unioncare.domain.archive.ProposalStatus.OPEN
        ORDER BY p.id""")
@PolicyClause({"MC-08", "LZ-02"})
public class DeregistrationProposal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deregistration_proposal_seq")
  @SequenceGenerator(
      name = "deregistration_proposal_seq",
      sequenceName = "deregistration_proposal_seq",
      allocationSize = 500)
  private Long id;

  @Column(name = "archive_id", nullable = false, updatable = false)
  private Long archiveId;

  @Column(name = "archive_no", nullable = false, length = 24, updatable = false)
  private ArchiveNo archiveNo;

  @Column(name = "union_path", nullable = false, length = 200)
  private UnionPath unionPath;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24, updatable = false)
  private DeregistrationGround ground;

  @Column(nullable = false, length = 12, updatable = false)
  private String clause;

  @Column(name = "job_run_id", updatable = false)
  private Long jobRunId;

  @Column(name = "proposed_on", nullable = false, updatable = false)
  private LocalDate proposedOn;

  @Column(length = 200, updatable = false)
  private String figures;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private ProposalStatus status;

  @Column(name = "open_key", length = 52)
  private String openKey;

  @Column(name = "settled_on")
  private LocalDate settledOn;

  @Column(name = "settled_by", length = 40)
  private String settledBy;

  @Column(name = "settled_reason", length = 500)
  private String settledReason;

  @Version private long version;

  protected DeregistrationProposal() {}

  private DeregistrationProposal(
      HardshipArchive archive, DeregistrationGround ground, LocalDate on, String figures) {
    this.archiveId = archive.id();
    this.archiveNo = archive.archiveNo();
    this.unionPath = archive.unionPath();
    this.ground = ground;
    this.clause = ground.clause();
    this.proposedOn = on;
    this.figures = figures;
    this.status = ProposalStatus.OPEN;
    this.openKey = openKey(archive.archiveNo(), ground);
  }

  /**
   * Proposes that an archive be deregistered.
   *
   * @param figures what the ground rests on, such as the last day of aid
   */
  public static DeregistrationProposal of(
      HardshipArchive archive,
      DeregistrationGround ground,
      LocalDate on,
      String figures,
      Long jobRun) {
    DeregistrationProposal proposal = new DeregistrationProposal(archive, ground, on, figures);
    proposal.jobRunId = jobRun;
    return proposal;
  }

  /** What keeps the same ground from being proposed twice while it is open. */
  public static String openKey(ArchiveNo archive, DeregistrationGround ground) {
    return archive + ":" + ground;
  }

  /** The archive was deregistered by this proposal. */
  public void confirm(LocalDate on, String by, String reason) {
    settle(ProposalStatus.CONFIRMED, on, by, reason);
  }

  /** The archive stays in force. */
  public void dismiss(LocalDate on, String by, String reason) {
    settle(ProposalStatus.DISMISSED, on, by, reason);
  }

  private void settle(ProposalStatus to, LocalDate on, String by, String reason) {
    if (status != ProposalStatus.OPEN) {
      throw RefusedException.because(Reason.of("PROPOSAL_SETTLED", "MC-08", status));
    }
    status = to;
    openKey = null;
    settledOn = on;
    settledBy = by;
    settledReason = reason;
  }

  public boolean isOpen() {
    return status == ProposalStatus.OPEN;
  }

  public Long id() {
    return id;
  }

  public Long archiveId() {
    return archiveId;
  }

  public ArchiveNo archiveNo() {
    return archiveNo;
  }

  public DeregistrationGround ground() {
    return ground;
  }

  public UnionPath unionPath() {
    return unionPath;
  }
}
