package org.unioncare.web.archive;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfProgress;
import org.unioncare.domain.shared.RefusedException;

/** A question under way: how many archives have been judged, and the answer when it is there. */
final class WhatIfWork implements WhatIfProgress {
  private static final long PATIENCE_MILLIS = 800;
  private static final int WHOLE = 100;

  private volatile long judged;
  private volatile long all;
  private Future<WhatIfAnswer> answer;

  void begun(Future<WhatIfAnswer> coming) {
    answer = coming;
  }

  @Override
  public void judged(long count, long total) {
    judged = count;
    all = total;
  }

  long judged() {
    return judged;
  }

  long all() {
    return all;
  }

  int percent() {
    return all == 0 ? 0 : (int) (judged * WHOLE / all);
  }

  /** Waits a moment for a small register; a big one is looked at again later. */
  Optional<WhatIfAnswer> soon() {
    try {
      return Optional.of(answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException notYet) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw refusal(failed);
    }
  }

  private static RuntimeException refusal(ExecutionException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused;
      }
    }
    return new IllegalStateException(failed);
  }
}
