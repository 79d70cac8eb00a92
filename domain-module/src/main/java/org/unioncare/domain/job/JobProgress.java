package org.unioncare.domain.job;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;

/**
 * A run of a job as people see it.
 *
 * @param execution its number, which it keeps when it is taken up again
 * @param read how many items it has looked at
 * @param written how many of them had a result
 * @param total how many items there are to look at, or zero while this is not known
 * @param step the step it is in, or null
 * @param begunAt when the database's clock saw it begin, or be taken up again; null before that
 * @param readBefore how many items it had looked at when it was last taken up
 * @param errorReference what to look for in the log when it failed, or null
 * @param seenAt the database's clock now, or null
 */
public record JobProgress(
    long execution,
    JobName name,
    LocalDate asOf,
    UnionCode union,
    UnionPath path,
    String startedBy,
    JobStatus status,
    String step,
    long read,
    long written,
    long total,
    LocalDateTime startedAt,
    LocalDateTime endedAt,
    LocalDateTime begunAt,
    long readBefore,
    String errorReference,
    LocalDateTime seenAt) {

  /** The run as it is stored, seen at no moment. */
  public JobProgress(
      Long execution,
      JobName name,
      LocalDate asOf,
      UnionCode union,
      UnionPath path,
      String startedBy,
      JobStatus status,
      String step,
      long read,
      long written,
      long total,
      LocalDateTime startedAt,
      LocalDateTime endedAt,
      LocalDateTime begunAt,
      long readBefore,
      String errorReference) {
    this(
        execution,
        name,
        asOf,
        union,
        path,
        startedBy,
        status,
        step,
        read,
        written,
        total,
        startedAt,
        endedAt,
        begunAt,
        readBefore,
        errorReference,
        null);
  }

  /** The same run, seen at the moment. */
  public JobProgress seen(LocalDateTime moment) {
    return new JobProgress(
        execution,
        name,
        asOf,
        union,
        path,
        startedBy,
        status,
        step,
        read,
        written,
        total,
        startedAt,
        endedAt,
        begunAt,
        readBefore,
        errorReference,
        moment);
  }

  /** The share of the work that is done, from 0 to 100. */
  public int percent() {
    if (status == JobStatus.COMPLETED) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, read * 100 / total);
  }

  /** How long the rest will take at the pace so far; unknown until something is done. */
  public Optional<Duration> remaining() {
    long done = read - readBefore;
    if (!status.isRunning() || begunAt == null || seenAt == null || done <= 0 || total <= read) {
      return Optional.empty();
    }
    Duration soFar = Duration.between(begunAt, seenAt);
    return Optional.of(Duration.ofMillis(soFar.toMillis() * (total - read) / done));
  }
}
