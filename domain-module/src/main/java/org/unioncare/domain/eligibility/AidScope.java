package org.unioncare.domain.eligibility;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unioncare.domain.shared.PolicyClause;

/** Which kinds of aid an archive opens: all of them, or those named, such as schooling only. */
@PolicyClause("QS-18")
public record AidScope(Set<String> kinds) {
  static final String EVERY_KIND = "ALL";

  /** 享受政策、发放服务卡: policies and the service card, but no money. */
  static final String POLICIES_ONLY = "POLICIES";

  /** The words a pack may use: the kinds of assistance, and policies without money. */
  public static final Set<String> WORDS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  EVERY_KIND,
                  "LIVING",
                  "MEDICAL",
                  "SCHOOLING",
                  "TRAINING",
                  "LEGAL_AID",
                  "WARMTH",
                  POLICIES_ONLY)));

  public static final AidScope ALL = new AidScope(Set.of(EVERY_KIND));

  /**
   * @throws IllegalArgumentException when a word is unknown or none is given
   */
  public AidScope {
    if (kinds.isEmpty() || !WORDS.containsAll(kinds)) {
      throw new IllegalArgumentException("not kinds of aid: " + kinds);
    }
    kinds =
        kinds.contains(EVERY_KIND)
            ? Set.of(EVERY_KIND)
            : Collections.unmodifiableSet(new TreeSet<>(kinds));
  }

  /** Whether aid of the kind may be given. */
  public boolean permits(String kind) {
    return isEverything() || kinds.contains(kind);
  }

  public boolean isEverything() {
    return kinds.contains(EVERY_KIND);
  }
}
