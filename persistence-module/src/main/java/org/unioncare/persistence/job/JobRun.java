package org.unioncare.persistence.job;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * One run of a job, which keeps its number when it is stopped, killed and taken up again. It has no
 * version: its counts grow beside whoever changes its state, and each change says what it expects.
 */
@Entity(name = "JobRun")
@Table(name = "job_run")
@NamedQuery(
    name = "JobRun.progress",
    query =
        """
        SELECT NEW org.unioncare.domain.job.JobProgress(
          r.id, r.name, r.asOf, r.unionCode, r.unionPath, r.startedBy, r.status, r.step,
          r.read, r.written, r.total, r.startedAt, r.endedAt, r.begunAt, r.readBefore,
          r.errorReference)
        FROM JobRun r
        WHERE r.id = :id AND r.unionPath LIKE :within""")
@NamedQuery(
    name = "JobRun.history",
    query =
        """
        SELECT NEW org.unioncare.domain.job.JobProgress(
          r.id, r.name, r.asOf, r.unionCode, r.unionPath, r.startedBy, r.status, r.step,
          r.read, r.written, r.total, r.startedAt, r.endedAt, r.begunAt, r.readBefore,
          r.errorReference)
        FROM JobRun r
        WHERE r.unionPath LIKE :within AND r.id < :before
        ORDER BY r.id DESC""")
@NamedQuery(
    name = "JobRun.within",
    query = "SELECT r FROM JobRun r WHERE r.id = :id AND r.unionPath LIKE :within")
@NamedQuery(
    name = "JobRun.working",
    query =
        """
        SELECT r FROM JobRun r
        WHERE r.status IN (org.unioncare.domain.job.JobStatus.STARTING,
          org.unioncare.domain.job.JobStatus.STARTED, org.unioncare.domain.job.JobStatus.STOPPING)
        ORDER BY r.id""")
@NamedQuery(
    name = "JobRun.count",
    query =
        """
        UPDATE JobRun r SET r.read = r.read + :read, r.written = r.written + :written
        WHERE r.id = :id AND r.batchExecution = :execution
          AND r.status IN (org.unioncare.domain.job.JobStatus.STARTED,
            org.unioncare.domain.job.JobStatus.STOPPING)""")
@NamedQuery(
    name = "JobRun.stop",
    query =
        """
        UPDATE JobRun r SET r.status = org.unioncare.domain.job.JobStatus.STOPPING
        WHERE r.id = :id AND r.status IN (org.unioncare.domain.job.JobStatus.STARTING,
          org.unioncare.domain.job.JobStatus.STARTED, org.unioncare.domain.job.JobStatus.STOPPING)""")
@NamedQuery(
    name = "JobRun.begin",
    query =
        """
        UPDATE JobRun r SET r.batchExecution = :execution, r.begunAt = LOCAL DATETIME,
          r.readBefore = r.read
        WHERE r.id = :id AND r.begunAt IS NULL
          AND r.status IN (org.unioncare.domain.job.JobStatus.STARTING,
            org.unioncare.domain.job.JobStatus.STOPPING)""")
@NamedQuery(
    name = "JobRun.started",
    query =
        """
        UPDATE JobRun r SET r.status = org.unioncare.domain.job.JobStatus.STARTED
        WHERE r.id = :id AND r.status = org.unioncare.domain.job.JobStatus.STARTING""")
public class JobRun {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_seq")
  @SequenceGenerator(name = "job_run_seq", sequenceName = "job_run_seq", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "job_name", nullable = false, updatable = false)
  private JobName name;

  @Column(name = "as_of", nullable = false, updatable = false)
  private LocalDate asOf;

  @Column(name = "union_code", nullable = false, updatable = false)
  private UnionCode unionCode;

  @Column(name = "union_path", nullable = false, updatable = false)
  private UnionPath unionPath;

  @Column(name = "started_by", nullable = false, updatable = false)
  private String startedBy;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private JobStatus status;

  @Column(name = "step_name")
  private String step;

  @Column(name = "read_count", nullable = false)
  private long read;

  @Column(name = "written_count", nullable = false)
  private long written;

  @Column(name = "total_count", nullable = false)
  private long total;

  @Column(name = "read_before", nullable = false)
  private long readBefore;

  @Column(name = "started_at", nullable = false, updatable = false)
  private LocalDateTime startedAt;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  @Column(name = "begun_at")
  private LocalDateTime begunAt;

  @Column(name = "batch_execution")
  private Long batchExecution;

  @Column(name = "error_reference")
  private String errorReference;

  protected JobRun() {}

  /** A run that is about to begin. */
  public JobRun(JobOrder order, UnionPath path, String startedBy, LocalDateTime startedAt) {
    this.name = order.name();
    this.asOf = order.asOf();
    this.unionCode = order.union();
    this.unionPath = path;
    this.startedBy = startedBy;
    this.startedAt = startedAt;
    this.status = JobStatus.STARTING;
  }

  /** It is taken up again where it stands. */
  public void restart() {
    if (status.isRunning()) {
      throw RefusedException.because(Reason.of("JOB_RUNNING", null, id));
    }
    if (!status.mayRestart()) {
      throw RefusedException.because(Reason.of("JOB_COMPLETED", null, id));
    }
    status = JobStatus.STARTING;
    begunAt = null;
    endedAt = null;
    errorReference = null;
  }

  /** It is in this step now. */
  public void enter(String nextStep) {
    step = nextStep;
  }

  /** There are this many items to look at in all. */
  public void expect(long items) {
    total = items;
  }

  /** It ended as the status says. */
  public void end(JobStatus as, LocalDateTime at) {
    status = as;
    endedAt = at;
  }

  /** It failed; the reference stands in the log, the first one is kept. */
  public void fail(String reference, LocalDateTime at) {
    end(JobStatus.FAILED, at);
    if (errorReference == null) {
      errorReference = reference;
    }
  }

  /** The reference of a fault that is about to make it fail. */
  public void blame(String reference) {
    errorReference = reference;
  }

  public Long id() {
    return id;
  }

  public JobOrder order() {
    return new JobOrder(name, asOf, unionCode);
  }

  public UnionPath path() {
    return unionPath;
  }

  public JobStatus status() {
    return status;
  }

  public String startedBy() {
    return startedBy;
  }

  /** Its latest number in the batch runtime, once it has begun. */
  public Optional<Long> batchExecution() {
    return Optional.ofNullable(batchExecution);
  }
}
