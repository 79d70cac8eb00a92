package org.unioncare.service.archive.cleanup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.archive.cleanup.CleanupGrounds;
import org.unioncare.domain.archive.cleanup.CleanupStep;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.persistence.archive.cleanup.CleanupRepository;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;

/** A clean-up of the demo that has run already, so that a chair finds proposals to settle. */
@ApplicationScoped
public class DemoCleanup {
  private static final int CHUNK = 200;
  private static final int MORNING = 9;

  @Inject private CleanupRepository archives;
  @Inject private PolicyPackRepository packs;
  @Inject private JobRunRepository runs;

  /** Runs as the job would have, for a union and everything below it, on a day. */
  @Transactional(TxType.REQUIRES_NEW)
  public void run(UnionPath union, LocalDate on) {
    Jurisdiction jurisdiction = new Jurisdiction(union);
    LocalDateTime at = on.atTime(MORNING, 0);
    JobOrder order = new JobOrder(JobName.ANNUAL_ARCHIVE_CLEANUP, on, union.code());
    JobRun run = new JobRun(order, union, union.code() + ".chair", at);
    run.expect(archives.count(jurisdiction) * CleanupStep.values().length);
    runs.add(run);
    runs.begin(run.id(), run.id());
    Counts counts = propose(jurisdiction, on, run.id());
    runs.count(run.id(), run.id(), counts.read, counts.written);
    JobRun done = runs.find(run.id()).orElseThrow();
    runs.refresh(done);
    done.end(JobStatus.COMPLETED, at.plusSeconds(2));
  }

  private record Counts(long read, long written) {}

  private Counts propose(Jurisdiction jurisdiction, LocalDate on, long run) {
    CleanupGrounds grounds = new CleanupGrounds(packs.published());
    long read = 0;
    long written = 0;
    ArchiveNo after = null;
    List<CleanupCandidate> chunk = archives.after(jurisdiction, after, CHUNK);
    while (!chunk.isEmpty()) {
      List<CleanupFinding> found =
          chunk.stream().flatMap(archive -> found(grounds, archive, on)).toList();
      written += found.isEmpty() ? 0 : archives.propose(jurisdiction, found, on, run);
      read += (long) chunk.size() * CleanupStep.values().length;
      after = chunk.get(chunk.size() - 1).no();
      chunk = archives.after(jurisdiction, after, CHUNK);
    }
    return new Counts(read, written);
  }

  private static Stream<CleanupFinding> found(
      CleanupGrounds grounds, CleanupCandidate archive, LocalDate on) {
    return Arrays.stream(CleanupStep.values())
        .flatMap(step -> grounds.judge(step, archive, on).stream());
  }
}
