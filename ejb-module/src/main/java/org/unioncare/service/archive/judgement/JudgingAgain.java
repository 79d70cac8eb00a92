package org.unioncare.service.archive.judgement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.judgement.DecisionCheck;
import org.unioncare.domain.archive.judgement.JudgedArchive;
import org.unioncare.domain.archive.judgement.JudgementFinding;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.archive.judgement.Reassessment;
import org.unioncare.domain.archive.judgement.SecondJudgement;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.judgement.JudgementRepository;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.service.shared.ForJobs;
import org.unioncare.service.shared.UseCase;

/** Judges archives again and lists what differs; it never changes an archive. */
@Stateless
@UseCase
@PermitAll
@ForJobs
@PolicyClause({"QS-24", "MC-12", "LZ-07"})
public class JudgingAgain {
  @Inject private JudgementRepository archives;
  @Inject private PolicyPackRepository packs;
  @Inject private MinimumLivingLineRepository lines;

  /** How many archives the task looks at. */
  public long count(Jurisdiction jurisdiction, JudgementTask task) {
    return archives.count(jurisdiction, task);
  }

  /** The next archives after the number. */
  public List<JudgedArchive> after(
      Jurisdiction jurisdiction, JudgementTask task, ArchiveNo no, int size) {
    return archives.after(jurisdiction, task, no, size);
  }

  /** The task with the packs and lines as they are published now. */
  public SecondJudgement judgement(JudgementTask task) {
    return switch (task) {
      case CHECK -> new DecisionCheck(packs.published());
      case REASSESS -> new Reassessment(packs.published(), lines.all());
    };
  }

  /** Lists what a run found of an archive. */
  public void list(long run, UnionPath path, List<JudgementFinding> found) {
    archives.list(run, path, found);
  }

  /** Writes the list as far as it is. */
  public void flush() {
    archives.flush();
  }
}
