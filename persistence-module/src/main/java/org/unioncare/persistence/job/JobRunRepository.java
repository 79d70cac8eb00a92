package org.unioncare.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;

/** Finds runs and counts their progress. */
@ApplicationScoped
public class JobRunRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  @Inject private DatabaseClockRepository clock;

  protected JobRunRepository() {}

  public JobRunRepository(EntityManager entities) {
    this.entities = entities;
    this.clock = new DatabaseClockRepository(entities);
  }

  public void add(JobRun run) {
    entities.persist(run);
    entities.flush();
  }

  /** The run, refused as unknown when it does not exist or lies outside the jurisdiction. */
  public JobRun within(Jurisdiction jurisdiction, long run) {
    return entities
        .createNamedQuery("JobRun.within", JobRun.class)
        .setParameter("id", run)
        .setParameter("within", jurisdiction.pattern())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> RefusedException.unknown("JOB_EXECUTION_UNKNOWN", run));
  }

  public Optional<JobRun> find(long run) {
    return Optional.ofNullable(entities.find(JobRun.class, run));
  }

  /** All runs that work or are about to, on whatever node. */
  public List<JobRun> allWorking() {
    return entities.createNamedQuery("JobRun.working", JobRun.class).getResultList();
  }

  /** How far the run is. */
  public JobProgress progress(Jurisdiction jurisdiction, long run) {
    return entities
        .createNamedQuery("JobRun.progress", JobProgress.class)
        .setParameter("id", run)
        .setParameter("within", jurisdiction.pattern())
        .getResultStream()
        .findFirst()
        .map(progress -> progress.seen(clock.moment()))
        .orElseThrow(() -> RefusedException.unknown("JOB_EXECUTION_UNKNOWN", run));
  }

  /** The runs, latest first; {@code before} is the number of the last run of the page before. */
  public Page<JobProgress> history(Jurisdiction jurisdiction, long before, int size) {
    List<JobProgress> found =
        entities
            .createNamedQuery("JobRun.history", JobProgress.class)
            .setParameter("within", jurisdiction.pattern())
            .setParameter("before", before)
            .setMaxResults(size + 1)
            .getResultList();
    LocalDateTime now = clock.moment();
    return Page.of(found, size, JobProgress::execution).map(run -> run.seen(now));
  }

  /** The run as it is stored now, whatever was read before. */
  public void refresh(JobRun run) {
    entities.refresh(run);
  }

  /**
   * Asks the run to end.
   *
   * @return whether it works, or is about to
   */
  public boolean stop(long run) {
    return entities.createNamedQuery("JobRun.stop").setParameter("id", run).executeUpdate() == 1;
  }

  /**
   * Ties the run to the batch execution that works on it.
   *
   * @return whether it was waiting to begin
   */
  public boolean begin(long run, long batchExecution) {
    int begun =
        entities
            .createNamedQuery("JobRun.begin")
            .setParameter("id", run)
            .setParameter("execution", batchExecution)
            .executeUpdate();
    entities.createNamedQuery("JobRun.started").setParameter("id", run).executeUpdate();
    return begun == 1;
  }

  /**
   * Adds to the counts, in the chunk's own transaction.
   *
   * @return whether the run still belongs to the batch execution
   */
  public boolean count(long run, long batchExecution, long read, long written) {
    return entities
            .createNamedQuery("JobRun.count")
            .setParameter("id", run)
            .setParameter("execution", batchExecution)
            .setParameter("read", read)
            .setParameter("written", written)
            .executeUpdate()
        == 1;
  }
}
