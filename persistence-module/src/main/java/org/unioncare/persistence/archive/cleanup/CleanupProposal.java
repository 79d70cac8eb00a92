package org.unioncare.persistence.archive.cleanup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.ProposalStatus;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/**
 * A proposal as the clean-up adds it, in bulk and without reading the archive: the row that a
 * person settles later.
 */
@Entity(name = "CleanupProposal")
@Table(name = "deregistration_proposal")
@PolicyClause("MC-08")
public class CleanupProposal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cleanup_proposal_seq")
  @SequenceGenerator(
      name = "cleanup_proposal_seq",
      sequenceName = "deregistration_proposal_seq",
      allocationSize = 500)
  private Long id;

  @Column(name = "archive_id", nullable = false, updatable = false)
  private long archive;

  @Column(name = "archive_no", nullable = false, updatable = false)
  private String archiveNo;

  @Column(name = "union_path", nullable = false, updatable = false)
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
  @Column(nullable = false, updatable = false)
  private ProposalStatus status;

  @Column(name = "open_key", updatable = false)
  private String openKey;

  @Column(nullable = false, updatable = false)
  private long version;

  protected CleanupProposal() {}

  CleanupProposal(
      long archive, UnionPath path, CleanupFinding found, LocalDate proposedOn, long run) {
    this.archive = archive;
    this.archiveNo = found.no().value();
    this.path = path;
    this.ground = found.ground();
    this.clause = found.ground().clause();
    this.figures = found.figures();
    this.proposedOn = proposedOn;
    this.run = run;
    this.status = ProposalStatus.OPEN;
    this.openKey = found.no() + ":" + found.ground();
  }
}
