package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.archive.judgement.JudgedArchive;
import org.unioncare.domain.archive.judgement.JudgementFinding;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.archive.judgement.SecondJudgement;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.service.archive.judgement.JudgingAgain;

/** Judges an archive again; what comes to the same as before goes no further. */
@Named
@Dependent
public class JudgementProcessor implements ItemProcessor {
  @Inject private JudgingAgain judging;

  @Inject
  @BatchProperty(name = JobParameter.AS_OF)
  private String asOf;

  @Inject
  @BatchProperty(name = JudgingArchives.TASK)
  private String task;

  private SecondJudgement judgement;

  @Override
  public DifferingArchive processItem(Object item) {
    if (judgement == null) {
      judgement = judging.judgement(JudgementTask.valueOf(task));
    }
    JudgedArchive archive = (JudgedArchive) item;
    List<JudgementFinding> found = judgement.judge(archive, LocalDate.parse(asOf));
    return found.isEmpty() ? null : new DifferingArchive(archive.path(), found);
  }
}
