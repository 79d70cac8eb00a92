package org.unioncare.batch.statistics;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.service.statistics.Compiling;

/** Shows the new figures in place of the old ones, in one transaction. */
@Named
@Dependent
public class PublishBatchlet extends AbstractBatchlet {
  @Inject private Compiling compiling;

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
  public String process() {
    compiling.publish(new Jurisdiction(new UnionPath(unionPath)), LocalDate.parse(asOf), run);
    return "COMPLETED";
  }
}
