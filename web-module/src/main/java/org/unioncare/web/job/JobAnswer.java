package org.unioncare.web.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.domain.organisation.UnionCode;

/** A run of a job as programs see it. */
public record JobAnswer(
    long execution,
    String job,
    LocalDate asOf,
    UnionCode union,
    JobStatus status,
    String step,
    long read,
    long written,
    long total,
    int percent,
    Long remainingSeconds,
    String startedBy,
    LocalDateTime startedAt,
    LocalDateTime endedAt,
    String errorReference) {

  static JobAnswer of(JobProgress run) {
    return new JobAnswer(
        run.execution(),
        run.name().word(),
        run.asOf(),
        run.union(),
        run.status(),
        run.step(),
        run.read(),
        run.written(),
        run.total(),
        run.percent(),
        run.remaining().map(Duration::toSeconds).orElse(null),
        run.startedBy(),
        run.startedAt(),
        run.endedAt(),
        run.errorReference());
  }
}
