package org.unioncare.batch.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.judgement.JudgedArchive;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.job.JobParameter;
import org.unioncare.service.archive.judgement.JudgingAgain;
import org.unioncare.service.job.RunRecording;

/** Reads archives with their decisions; a run that begins is told how many there are. */
@Named
@Dependent
public class JudgementReader extends ArchivesByNumber<JudgedArchive> {
  @Inject private JudgingAgain judging;
  @Inject private RunRecording recording;

  @Inject
  @BatchProperty(name = JobParameter.RUN)
  private long run;

  @Inject
  @BatchProperty(name = JudgingArchives.TASK)
  private String task;

  @Override
  public void open(Serializable checkpoint) {
    super.open(checkpoint);
    if (checkpoint == null) {
      recording.expects(run, judging.count(jurisdiction(), JudgementTask.valueOf(task)));
    }
  }

  @Override
  List<JudgedArchive> after(ArchiveNo last, int most) {
    return judging.after(jurisdiction(), JudgementTask.valueOf(task), last, most);
  }

  @Override
  ArchiveNo no(JudgedArchive archive) {
    return archive.no();
  }
}
