package org.unioncare.service.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unioncare.domain.archive.ReviewRound;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * The round of each reviewer, while it works and until its result has been read. A round lives as
 * long as the server: what it did stands in the archives and on record, whatever happens to it.
 */
@ApplicationScoped
public class ReviewRounds {
  private final Map<String, ReviewRound> rounds = new ConcurrentHashMap<>();

  /** Keeps a reviewer's new round; one at a time. */
  void begin(String account, ReviewRound round) {
    ReviewRound kept =
        rounds.compute(
            account, (who, before) -> before == null || before.isEnded() ? round : before);
    if (kept != round) {
      throw RefusedException.because(Reason.of("ROUND_AT_WORK", null));
    }
  }

  Optional<ReviewRound> of(String account) {
    return Optional.ofNullable(rounds.get(account));
  }

  /** Forgets a round that has ended. */
  void forget(String account) {
    rounds.computeIfPresent(account, (who, round) -> round.isEnded() ? null : round);
  }
}
