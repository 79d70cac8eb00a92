package org.unioncare.web.job;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.service.job.FollowingJobs;
import org.unioncare.service.job.JobSettings;
import org.unioncare.service.job.JobTicket;
import org.unioncare.service.job.JobUpkeep;
import org.unioncare.service.job.StartingJobs;

/**
 * Tells the batch runtime to begin, end and take up again. The only caller of the runtime: it ties
 * a job to the component that started it, and only this module keeps its name when it is deployed
 * anew.
 */
@ApplicationScoped
public class JobControl {
  private static final Logger LOG = System.getLogger(JobControl.class.getName());

  @Inject private StartingJobs starting;
  @Inject private FollowingJobs following;
  @Inject private JobUpkeep upkeep;
  @Inject private JobSettings settings;

  /** Starts a job; refused while another run of it works on the same unions. */
  public JobProgress start(JobOrder order) {
    JobTicket ticket = starting.start(order);
    begin(ticket);
    return following.progress(ticket.run());
  }

  /** Takes a stopped, failed or killed run up again where its last checkpoint stands. */
  public JobProgress restart(long execution) {
    JobTicket ticket = starting.restart(execution);
    begin(ticket);
    return following.progress(execution);
  }

  /** Asks a run to end after the items in hand. */
  public JobProgress stop(long execution) {
    JobProgress progress = starting.stop(execution);
    stopWhatIsAsked();
    return progress;
  }

  /** Ends what runs on this node and was asked to end, from whatever node it was asked. */
  void stopWhatIsAsked() {
    upkeep.toStop().forEach(this::stopHere);
  }

  /** Begins a run that holds its lock. */
  void begin(JobTicket ticket) {
    try {
      Optional<Long> before = ticket.batchExecution();
      if (before.isEmpty() || !takenUpAgain(before.get(), ticket)) {
        operator().start(ticket.order().name().word(), parameters(ticket));
      }
    } catch (RuntimeException fault) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.ERROR, "run " + ticket.run() + " did not begin, " + reference, fault);
      upkeep.notBegun(ticket.run(), reference);
    }
  }

  /** What the runtime no longer knows begins anew: a rerun changes nothing that is done already. */
  private boolean takenUpAgain(long batchExecution, JobTicket ticket) {
    try {
      operator().restart(batchExecution, parameters(ticket));
      return true;
    } catch (NoSuchJobExecutionException forgotten) {
      LOG.log(Level.WARNING, "run is unknown to the batch runtime: " + ticket.run());
      return false;
    }
  }

  private void stopHere(long batchExecution) {
    try {
      operator().stop(batchExecution);
    } catch (JobExecutionNotRunningException | NoSuchJobExecutionException ended) {
      LOG.log(Level.DEBUG, "execution has ended already: " + batchExecution);
    }
  }

  private Properties parameters(JobTicket ticket) {
    Properties parameters = new Properties();
    parameters.setProperty(JobParameter.RUN, Long.toString(ticket.run()));
    parameters.setProperty(JobParameter.AS_OF, ticket.order().asOf().toString());
    parameters.setProperty(JobParameter.UNION_PATH, ticket.path().value());
    parameters.setProperty(JobParameter.CHUNK_SIZE, Integer.toString(settings.chunkSize()));
    return parameters;
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
