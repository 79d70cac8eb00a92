package org.unioncare.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.unioncare.domain.job.JobCalendarRule;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.job.JobSettings;
import org.unioncare.service.job.JobUpkeep;
import org.unioncare.service.shared.SchemaStart;

/**
 * What the server does for its jobs by itself: the clean-up each September and the yearly figures
 * by the calendar, the beat that keeps locks alive, and the end of runs whose server was killed.
 * Every node has its own timer; a lease in the database lets one of them act.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PolicyClause("MC-10")
public class JobCalendar {
  private static final Logger LOG = System.getLogger(JobCalendar.class.getName());

  @Inject private SchemaStart schema;
  @Inject private JobUpkeep upkeep;
  @Inject private JobControl control;
  @Inject private JobSettings settings;

  /** No timer of ours goes off before the tables are there: to ask is to wait for them. */
  @PostConstruct
  void awaitSchema() {
    if (!schema.migrated()) {
      throw new IllegalStateException("the schema is not ready");
    }
  }

  /** Renews the locks of what runs here, and ends what was asked to end or has lost its server. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void beat() {
    try {
      upkeep.beat();
      upkeep.failLostRuns();
      control.stopWhatIsAsked();
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "the jobs of this server could not be looked after", fault);
    }
  }

  /** Starts what is due, at night; what was missed is made up for. */
  @Schedule(hour = "1-5", minute = "*/10", persistent = false)
  void startWhatIsDue() {
    settings.calendar().forEach(this::startIfDue);
  }

  private void startIfDue(JobCalendarRule rule) {
    try {
      upkeep.startDue(rule).ifPresent(control::begin);
    } catch (RefusedException busy) {
      LOG.log(Level.INFO, "{0} waits: {1}", rule.entry(), busy.getMessage());
    }
  }
}
