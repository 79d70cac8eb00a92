package org.unioncare.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.job.FollowingJobs;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** Starting a job, watching it, stopping it and taking it up again; what ran before. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class JobListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;
  private static final String CALENDAR = "calendar";

  @Inject private JobControl control;
  @Inject private FollowingJobs following;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private JobName job = JobName.ANNUAL_ARCHIVE_CLEANUP;
  private LocalDate asOf;
  private String union;
  private transient List<JobProgress> runs;

  @PostConstruct
  void open() {
    asOf = today.date();
    union = officer.union().value();
  }

  /** Reads the runs anew. */
  public void load() {
    Long after = paging.after() == null ? null : Long.valueOf(paging.after());
    runs = paging.read(following.history(after, SIZE)).items();
  }

  public List<JobProgress> getRuns() {
    if (runs == null) {
      load();
    }
    return runs;
  }

  /** Those that work now. */
  public List<JobProgress> getWorking() {
    return getRuns().stream().filter(run -> run.status().isRunning()).toList();
  }

  /** Those that have ended. */
  public List<JobProgress> getEnded() {
    return getRuns().stream().filter(run -> !run.status().isRunning()).toList();
  }

  public void start() {
    screen
        .asked(() -> control.start(order()))
        .ifPresent(run -> screen.say("job_list.begun", run.execution()));
    paging.restart();
    load();
  }

  public void stop(JobProgress run) {
    screen.done(() -> control.stop(run.execution()), "job_list.stopping", run.execution());
    load();
  }

  public void restart(JobProgress run) {
    screen.done(() -> control.restart(run.execution()), "job_list.restarted", run.execution());
    load();
  }

  private JobOrder order() {
    if (!UnionCode.isWellFormed(union)) {
      throw RefusedException.malformed(Reason.at("union", "UNION_CODE_MALFORMED"));
    }
    return new JobOrder(job, asOf, new UnionCode(union));
  }

  /** How long the rest will take, in words. */
  public String remaining(JobProgress run) {
    return run.remaining()
        .map(JobListPage::words)
        .orElse(Messages.of("job_list.remaining.unknown"));
  }

  private static String words(Duration rest) {
    return rest.toSeconds() < 90
        ? Messages.of("job_list.remaining.seconds", Math.max(1, rest.toSeconds()))
        : Messages.of("job_list.remaining.minutes", rest.plusSeconds(30).toMinutes());
  }

  /** The step it is in, in words. */
  public String step(JobProgress run) {
    return run.step() == null ? "" : Messages.of("job_list.step." + run.step());
  }

  /** Who started it: an account, or the calendar. */
  public String startedBy(JobProgress run) {
    return CALENDAR.equals(run.startedBy()) ? Messages.of("job_list.calendar") : run.startedBy();
  }

  /** What came of it, in one line. */
  public String result(JobProgress run) {
    if (run.status() == JobStatus.FAILED) {
      return Messages.of("job_list.result.failed", run.errorReference());
    }
    boolean none = run.written() == 0;
    return switch (run.name()) {
      case YEARLY_STATISTICS -> Messages.of("job_list.result.figures", run.written());
      case ANNUAL_ARCHIVE_CLEANUP ->
          result(none, "job_list.result.proposals.none", "job_list.result.proposals", run);
      case DECISION_CHECK ->
          result(none, "job_list.result.same", "job_list.result.differences", run);
      case REASSESSMENT ->
          result(none, "job_list.result.level-same", "job_list.result.level-changes", run);
    };
  }

  private static String result(boolean none, String nothing, String some, JobProgress run) {
    if (!none) {
      return Messages.of(some, run.written());
    }
    return run.status() == JobStatus.COMPLETED ? Messages.of(nothing) : "";
  }

  /** The page that shows what came of it, or nothing where there is nothing to see. */
  public String resultPage(JobProgress run) {
    if (run.status() == JobStatus.FAILED) {
      return null;
    }
    return switch (run.name()) {
      case YEARLY_STATISTICS -> run.status() == JobStatus.COMPLETED ? "/statistics/figures" : null;
      case ANNUAL_ARCHIVE_CLEANUP -> run.written() > 0 ? "/archive/proposals" : null;
      case DECISION_CHECK, REASSESSMENT -> run.written() > 0 ? "/archive/judgements" : null;
    };
  }

  public boolean isRestartable(JobProgress run) {
    return run.status().mayRestart();
  }

  public JobName[] getJobs() {
    return JobName.values();
  }

  public LocalDate getToday() {
    return today.date();
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public JobName getJob() {
    return job;
  }

  public void setJob(JobName job) {
    this.job = job;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union;
  }
}
