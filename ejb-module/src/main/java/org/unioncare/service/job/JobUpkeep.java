package org.unioncare.service.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.job.JobCalendarRule;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.persistence.job.JobLease;
import org.unioncare.persistence.job.JobLockRepository;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.shared.ForJobs;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** What the server does for its jobs without anybody asking: locks, lost runs, the calendar. */
@Stateless
@UseCase
@PermitAll
@ForJobs
public class JobUpkeep {
  private static final String CALENDAR = "calendar";

  @Inject private JobRunRepository runs;
  @Inject private JobLockRepository locks;
  @Inject private RunOpening opening;
  @Inject private LostRuns lost;
  @Inject private Node node;
  @Inject private Today today;
  @Inject private Auditing auditing;

  /** Renews the locks of what this node works on. */
  public void beat() {
    locks.beat(node.name());
  }

  /** Marks the runs of killed servers as failed. */
  public List<Long> failLostRuns() {
    return lost.markFailed();
  }

  /** The batch executions on this node that somebody asked to stop. */
  public List<Long> toStop() {
    return locks.runsOn(node.name()).stream()
        .flatMap(run -> runs.find(run).stream())
        .filter(run -> run.status() == JobStatus.STOPPING)
        .flatMap(run -> run.batchExecution().stream())
        .toList();
  }

  /** The batch runtime could not begin the run. */
  public void notBegun(long run, String reference) {
    runs.find(run).ifPresent(failed -> failed.fail(reference, today.moment()));
    locks.release(run);
  }

  /**
   * Opens the run that the calendar's rule demands today, where no other node has; a rule that this
   * register has never met counts from now on.
   */
  public Optional<JobTicket> startDue(JobCalendarRule rule) {
    LocalDate day = today.date();
    Optional<LocalDate> done = locks.lease(rule.entry()).flatMap(JobLease::doneFor);
    Optional<LocalDate> asOf = rule.due(done.orElse(rule.lastDue(day)), day);
    if (done.isPresent() && asOf.isEmpty()) {
      return Optional.empty();
    }
    if (!locks.takeLease(rule.entry(), rule.lastDue(day), node.name()) || asOf.isEmpty()) {
      return Optional.empty();
    }
    JobOrder order = new JobOrder(rule.name(), asOf.get(), UnionCode.NATIONAL);
    JobRun run = opening.open(order, UnionPath.top(UnionCode.NATIONAL), CALENDAR);
    auditing.recordAs(
        CALENDAR,
        "JOB_STARTED",
        order.name().word() + " " + run.id(),
        run.path(),
        order.asOf().toString());
    return Optional.of(opening.ticket(run));
  }
}
