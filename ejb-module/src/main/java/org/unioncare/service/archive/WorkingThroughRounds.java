package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ChosenArchive;
import org.unioncare.domain.archive.ReviewRound;
import org.unioncare.domain.archive.ReviewRow;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.shared.UseCase;

/**
 * Works through a round in the background, as the reviewer who began it: every archive in its own
 * transaction with its own duty, jurisdiction, version and record, as if it were opened by hand.
 */
@Stateless
@UseCase
@RolesAllowed(Duty.REVIEW_ARCHIVES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkingThroughRounds {
  private static final Logger LOG = System.getLogger(WorkingThroughRounds.class.getName());
  private static final int CHUNK = 100;

  @Inject private ChoosingArchives choosing;
  @Inject private Reviewing reviewing;
  @Inject private Returning returning;

  /** Works until everything chosen has been seen, or the reviewer stops it. */
  @Asynchronous
  public void through(ReviewRound round) {
    long begun = System.nanoTime();
    try {
      ArchiveNo after = null;
      List<ChosenArchive> chunk;
      do {
        chunk = choosing.next(round.choice(), after, CHUNK);
        for (ChosenArchive each : chunk) {
          if (round.isStopping()) {
            break;
          }
          round.note(taken(each, round), Duration.ofNanos(System.nanoTime() - begun));
          after = each.no();
        }
      } while (chunk.size() == CHUNK && !round.isStopping());
      round.end();
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, "A round of reviews broke off", broken);
      round.breakOff();
    }
  }

  private ReviewRow taken(ChosenArchive each, ReviewRound round) {
    StepRequest request = StepRequest.of(round.action(), each.version(), null, round.opinion());
    try {
      if (round.action() == ArchiveAction.REVIEW) {
        reviewing.review(each.no(), request);
      } else {
        returning.giveBack(each.no(), request);
      }
      return new ReviewRow(each.no(), each.workerName(), List.of());
    } catch (RefusedException refused) {
      return new ReviewRow(each.no(), each.workerName(), refused.reasons());
    } catch (RuntimeException unexpected) {
      LOG.log(Level.ERROR, "Archive " + each.no() + " in a round of reviews", unexpected);
      return new ReviewRow(
          each.no(), each.workerName(), List.of(Reason.of("ROUND_STEP_FAILED", null)));
    }
  }
}
