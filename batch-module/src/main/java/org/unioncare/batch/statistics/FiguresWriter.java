package org.unioncare.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.batch.job.ChunkCount;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.statistics.StatisticsPart;
import org.unioncare.service.statistics.Compiling;

/** Lets the database count each part, and keeps the figures unseen. */
@Named
@Dependent
public class FiguresWriter extends AbstractItemWriter {
  @Inject private Compiling compiling;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Inject
  @BatchProperty(name = JobParameter.AS_OF)
  private String asOf;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      int rows = compiling.compile((StatisticsPart) item, LocalDate.parse(asOf), run);
      ChunkCount.of(step).addWritten(rows);
    }
  }
}
