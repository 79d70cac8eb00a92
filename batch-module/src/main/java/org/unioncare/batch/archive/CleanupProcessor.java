package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.archive.cleanup.CleanupGrounds;
import org.unioncare.domain.archive.cleanup.CleanupStep;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.service.archive.cleanup.ProposingDeregistration;

/** Asks whether the ground of the step, where it is in force for the archive's place, is met. */
@Named
@Dependent
public class CleanupProcessor implements ItemProcessor {
  @Inject private ProposingDeregistration proposing;

  @Inject
  @BatchProperty(name = JobParameter.AS_OF)
  private String asOf;

  @Inject
  @BatchProperty(name = AnnualArchiveCleanup.GROUND)
  private String ground;

  private CleanupGrounds grounds;

  @Override
  public CleanupFinding processItem(Object item) {
    if (grounds == null) {
      grounds = proposing.grounds();
    }
    CleanupCandidate archive = (CleanupCandidate) item;
    return grounds.judge(CleanupStep.valueOf(ground), archive, LocalDate.parse(asOf)).orElse(null);
  }
}
