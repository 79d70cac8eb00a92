package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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

/** A proposal of the clean-up to deregister an archive; a person confirms or dismisses it. */
@Entity
@Table(name = "deregistration_proposal")
@PolicyClause("MC-08")
public class DeregistrationProposal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deregistration_proposal_seq")
  @SequenceGenerator(
      name = "deregistration_proposal_seq",
      sequenceName = "deregistration_proposal_seq",
      allocationSize = 500)
  private Long id;

  @Column(name = "archive_id", nullable = false, updatable = false)
  private long archive;

  @Column(name = "archive_no", nullable = false, updatable = false)
  private ArchiveNo archiveNo;

  @Column(name = "union_path", nullable = false)
  private UnionPath path;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private DeregistrationGround ground;

  @Column(nullable = false, updatable = false)
  private String clause;

  @Column(name = "job_run_id", updatable = false)
  private Long run;

  @Column(name = "proposed_on", nullable = false, updatable = false)
  private LocalDate proposedOn;

  @Column(updatable = false)
  private String figures;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ProposalStatus status;

  @Column(name = "open_key")
  private String openKey;

  @Column(name = "settled_on")
  private LocalDate settledOn;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_reason")
  private String settledReason;

  @Version private long version;

  protected DeregistrationProposal() {}

  /**
   * A proposal that waits for a person.
   *
   * @param figures what the ground rests on, such as the last day of aid
   * @param proposedOn the day at which the clean-up looked
   */
  public DeregistrationProposal(
      long archive,
      ArchiveNo archiveNo,
      UnionPath path,
      DeregistrationGround ground,
      String figures,
      LocalDate proposedOn,
      Long run) {
    this.archive = archive;
    this.archiveNo = archiveNo;
    this.path = path;
    this.ground = ground;
    this.clause = ground.clause();
    this.figures = figures;
    this.proposedOn = proposedOn;
    this.run = run;
    this.status = ProposalStatus.OPEN;
    this.openKey = archiveNo + ":" + ground;
  }

  /** The archive has been deregistered on this ground. */
  public void confirm(String by, LocalDate on) {
    settle(ProposalStatus.CONFIRMED, by, on, null);
  }

  /** The ground does not hold; the archive stays. */
  public void dismiss(String by, LocalDate on, String reason) {
    settle(ProposalStatus.DISMISSED, by, on, reason);
  }

  private void settle(ProposalStatus as, String by, LocalDate on, String reason) {
    if (status != ProposalStatus.OPEN) {
      throw RefusedException.because(Reason.of("PROPOSAL_SETTLED", null, archiveNo, status));
    }
    status = as;
    settledBy = by;
    settledOn = on;
    settledReason = reason;
    openKey = null;
  }

  public Long id() {
    return id;
  }

  public long archive() {
    return archive;
  }

  public ArchiveNo archiveNo() {
    return archiveNo;
  }

  public UnionPath path() {
    return path;
  }

  public DeregistrationGround ground() {
    return ground;
  }

  public ProposalStatus status() {
    return status;
  }
}
