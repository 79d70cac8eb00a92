package org.unioncare.domain.archive.judgement;

import java.time.LocalDate;
import java.util.List;

/** A way of judging archives again; the set is closed. */
public sealed interface SecondJudgement permits DecisionCheck, Reassessment {

  /** What differs from what was judged before; nothing where it comes to the same. */
  List<JudgementFinding> judge(JudgedArchive archive, LocalDate asOf);
}
