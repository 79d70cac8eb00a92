package org.unioncare.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** Keeps the locks of running jobs and the leases of the calendar. */
@ApplicationScoped
public class JobLockRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  @Inject private DatabaseClockRepository clock;

  protected JobLockRepository() {}

  public JobLockRepository(EntityManager entities) {
    this.entities = entities;
    this.clock = new DatabaseClockRepository(entities);
  }

  /** Locks the run's name and unions for this node; refused while another run holds them. */
  public void take(JobRun run, String node) {
    JobName name = run.order().name();
    entities.find(JobLease.class, name.name(), LockModeType.PESSIMISTIC_WRITE);
    Optional<Long> holder =
        entities
            .createNamedQuery("JobLock.ofName", JobLock.class)
            .setParameter("name", name)
            .getResultStream()
            .filter(lock -> lock.overlaps(run.path()))
            .map(JobLock::run)
            .findFirst();
    if (holder.isPresent()) {
      throw RefusedException.because(Reason.of("JOB_RUNNING", null, holder.get()));
    }
    entities.persist(new JobLock(run, node, clock.moment()));
    entities.flush();
  }

  public void release(long run) {
    entities.createNamedQuery("JobLock.release").setParameter("run", run).executeUpdate();
  }

  /** Renews the locks of this node. */
  public void beat(String node) {
    entities.createNamedQuery("JobLock.beat").setParameter("node", node).executeUpdate();
  }

  /** The runs whose node has renewed their lock within so many seconds. */
  public Set<Long> runsAlive(int seconds) {
    return new HashSet<>(
        entities
            .createNamedQuery("JobLock.alive", Long.class)
            .setParameter("since", clock.moment().minusSeconds(seconds))
            .getResultList());
  }

  /** The runs that this node works on. */
  public List<Long> runsOn(String node) {
    return entities
        .createNamedQuery("JobLock.onNode", Long.class)
        .setParameter("node", node)
        .getResultList();
  }

  public Optional<JobLease> lease(String name) {
    return Optional.ofNullable(entities.find(JobLease.class, name));
  }

  /**
   * Claims the day for this node.
   *
   * @return whether no other node had claimed it before
   */
  public boolean takeLease(String name, LocalDate day, String node) {
    return entities
            .createNamedQuery("JobLease.take")
            .setParameter("name", name)
            .setParameter("day", day)
            .setParameter("node", node)
            .executeUpdate()
        == 1;
  }
}
