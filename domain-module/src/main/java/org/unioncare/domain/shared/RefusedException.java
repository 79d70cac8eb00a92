package org.unioncare.domain.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Something asked for is refused, with every reason at once; nothing has been changed. */
public class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of refusal it is, so that the screen and the interface can answer it rightly. */
  public enum Kind {
    /** The input is malformed: each reason names its field. */
    MALFORMED,
    /** The state or a rule of the business refuses. */
    CONFLICT,
    /** Unknown, or out of the caller's jurisdiction. */
    UNKNOWN,
    /** Somebody changed it since it was read. */
    STALE,
    /** The caller lacks the duty. */
    FORBIDDEN
  }

  private final Kind kind;
  private final transient List<Reason> reasons;

  public RefusedException(Kind kind, List<Reason> reasons) {
    super(kind + " " + reasons.stream().map(Reason::code).collect(Collectors.joining(" ")));
    this.kind = kind;
    this.reasons = List.copyOf(reasons);
  }

  /** The state or a rule of the business refuses. */
  public static RefusedException because(Reason... reasons) {
    return new RefusedException(Kind.CONFLICT, List.of(reasons));
  }

  /** The input is malformed. */
  public static RefusedException malformed(Reason... reasons) {
    return new RefusedException(Kind.MALFORMED, List.of(reasons));
  }

  /** Unknown, or out of the caller's jurisdiction: both are answered alike. */
  public static RefusedException unknown(String code, Object... figures) {
    return new RefusedException(Kind.UNKNOWN, List.of(Reason.of(code, null, figures)));
  }

  /** The version handed in is not the stored one. */
  public static RefusedException stale(long handedIn, long stored) {
    return new RefusedException(
        Kind.STALE, List.of(Reason.at("version", "STALE_VERSION", handedIn, stored)));
  }

  public Kind kind() {
    return kind;
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
