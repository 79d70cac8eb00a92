package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.batch.job.ChunkCount;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.service.archive.cleanup.ProposingDeregistration;

/** Proposes what was found; a person decides. */
@Named
@Dependent
public class CleanupWriter extends AbstractItemWriter {
  @Inject private ProposingDeregistration proposing;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Inject
  @BatchProperty(name = JobParameter.UNION_PATH)
  private String unionPath;

  @Inject
  @BatchProperty(name = JobParameter.AS_OF)
  private String asOf;

  @Override
  public void writeItems(List<Object> items) {
    List<CleanupFinding> found = items.stream().map(CleanupFinding.class::cast).toList();
    int proposed =
        proposing.propose(
            new Jurisdiction(new UnionPath(unionPath)), found, LocalDate.parse(asOf), run);
    ChunkCount.of(step).addWritten(proposed);
  }
}
