package org.unioncare.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.organisation.UnionPath;

/** The lock of a run while it works, renewed by the node that runs it. */
@Entity(name = "JobLock")
@Table(name = "job_lock")
@NamedQuery(
    name = "JobLock.ofName",
    query = "SELECT l FROM JobLock l WHERE l.name = :name ORDER BY l.run")
@NamedQuery(name = "JobLock.alive", query = "SELECT l.run FROM JobLock l WHERE l.beatAt > :since")
@NamedQuery(
    name = "JobLock.beat",
    query = "UPDATE JobLock l SET l.beatAt = LOCAL DATETIME WHERE l.node = :node")
@NamedQuery(
    name = "JobLock.onNode",
    query = "SELECT l.run FROM JobLock l WHERE l.node = :node ORDER BY l.run")
@NamedQuery(name = "JobLock.release", query = "DELETE FROM JobLock l WHERE l.run = :run")
public class JobLock {

  @Id
  @Column(name = "run_id")
  private Long run;

  @Enumerated(EnumType.STRING)
  @Column(name = "job_name", nullable = false, updatable = false)
  private JobName name;

  @Column(name = "union_path", nullable = false, updatable = false)
  private UnionPath path;

  @Column(nullable = false)
  private String node;

  @Column(name = "beat_at", nullable = false)
  private LocalDateTime beatAt;

  protected JobLock() {}

  JobLock(JobRun run, String node, LocalDateTime beatAt) {
    this.run = run.id();
    this.name = run.order().name();
    this.path = run.path();
    this.node = node;
    this.beatAt = beatAt;
  }

  /** Whether a run below the path would work on the same unions. */
  boolean overlaps(UnionPath other) {
    return path.covers(other) || other.covers(path);
  }

  Long run() {
    return run;
  }
}
