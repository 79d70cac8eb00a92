package org.unioncare.domain.assistance;

import static org.unioncare.domain.assistance.GrantAction.*;
import static org.unioncare.domain.assistance.GrantStatus.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** 资金申请及发放: the state table of a grant; what is not in it cannot be done. */
@PolicyClause("MC-21")
public final class GrantProcedure {
  private static final Map<GrantStatus, Map<GrantAction, GrantStatus>> TABLE =
      Map.of(
          APPLIED, Map.of(POST_NOTICE, UNDER_NOTICE, CANCEL, CANCELLED),
          UNDER_NOTICE, Map.of(CLOSE_NOTICE, NOTICE_CLOSED, CANCEL, CANCELLED),
          NOTICE_CLOSED, Map.of(APPROVE, APPROVED, CANCEL, CANCELLED),
          APPROVED, Map.of(PAY, PAID, CANCEL, CANCELLED),
          PAID, Map.of(RECORD, RECORDED),
          RECORDED, Map.of(),
          CANCELLED, Map.of());

  private GrantProcedure() {}

  /** Where the action leads, or nothing when it cannot be done from there. */
  public static Optional<GrantStatus> next(GrantStatus from, GrantAction action) {
    return Optional.ofNullable(TABLE.get(from).get(action));
  }

  /** Where the action leads; refused when it cannot be done from there. */
  public static GrantStatus move(GrantStatus from, GrantAction action) {
    return next(from, action)
        .orElseThrow(
            () -> RefusedException.because(Reason.of("ACTION_NOT_ALLOWED", "MC-21", action, from)));
  }

  /** What can be done from there, in the order of the procedure. */
  public static List<GrantAction> actions(GrantStatus from) {
    return Stream.of(GrantAction.values()).filter(TABLE.get(from)::containsKey).toList();
  }
}
