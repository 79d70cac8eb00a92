package org.unioncare.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.unioncare.batch.job.ChunkCount;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.statistics.StatisticsPart;
import org.unioncare.service.job.RunRecording;
import org.unioncare.service.statistics.Compiling;

/** Hands out the parts of the work; the key of the last one is its checkpoint. */
@Named
@Dependent
public class FiguresReader extends AbstractItemReader {
  @Inject private Compiling compiling;
  @Inject private RunRecording recording;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Inject
  @BatchProperty(name = JobParameter.UNION_PATH)
  private String unionPath;

  private List<StatisticsPart> parts;
  private int next;
  private String last;

  @Override
  public void open(Serializable checkpoint) {
    parts = compiling.parts(new Jurisdiction(new UnionPath(unionPath)));
    last = (String) checkpoint;
    if (last == null) {
      recording.expects(run, parts.size());
    } else {
      next = parts.stream().map(StatisticsPart::key).toList().indexOf(last) + 1;
    }
  }

  @Override
  public StatisticsPart readItem() {
    if (next == parts.size()) {
      return null;
    }
    StatisticsPart part = parts.get(next++);
    last = part.key();
    ChunkCount.of(step).addRead();
    return part;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
