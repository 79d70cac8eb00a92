package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveChoice;
import org.unioncare.domain.archive.ReviewRound;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** 批量审核: a reviewer gives one opinion on everything chosen, or sends all of it back. */
@Stateless
@UseCase
@RolesAllowed(Duty.REVIEW_ARCHIVES)
@PolicyClause({"QS-27", "LZ-12"})
public class ReviewingMany {
  private static final int LONGEST_OPINION = 500;

  /** The most archives one round may have; whoever has more narrows the list first. */
  public static final int MOST = 10_000;

  @Inject private ChoosingArchives choosing;
  @Inject private ReviewRounds rounds;
  @Inject private WorkingThroughRounds working;
  @Inject private Officer officer;
  @Inject private Auditing audit;

  /** Begins to work through everything chosen; what comes of it shows in the round. */
  public ReviewRound begin(ArchiveChoice choice, ArchiveAction action, String opinion) {
    requireWellFormed(action, opinion);
    long total = choosing.count(choice);
    if (total > MOST) {
      throw RefusedException.because(Reason.of("ROUND_TOO_LARGE", null, total, MOST));
    }
    ReviewRound round = new ReviewRound(choice, action, opinion, total);
    rounds.begin(officer.account(), round);
    audit.record(
        "ARCHIVES_" + action + "_TOGETHER",
        null,
        officer.jurisdiction().root(),
        Long.toString(total));
    working.through(round);
    return round;
  }

  private static void requireWellFormed(ArchiveAction action, String opinion) {
    if (action != ArchiveAction.REVIEW && action != ArchiveAction.RETURN) {
      throw RefusedException.malformed(Reason.at("action", "ROUND_ACTION_UNKNOWN"));
    }
    List<Reason> faults = new ArrayList<>();
    if (opinion != null && !opinion.isBlank()) {
      faults.addAll(PlainText.faults("opinion", opinion, LONGEST_OPINION));
    } else if (action.needsReason()) {
      faults.add(Reason.at("opinion", "FIELD_REQUIRED"));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  /** The officer's round, at work or ended and not yet put away. */
  public Optional<ReviewRound> mine() {
    return rounds.of(officer.account());
  }

  /** Ends the officer's round after the archive it is at. */
  public void stop() {
    mine().ifPresent(ReviewRound::stop);
  }

  /** Puts the result of an ended round away. */
  public void putAway() {
    rounds.forget(officer.account());
  }
}
