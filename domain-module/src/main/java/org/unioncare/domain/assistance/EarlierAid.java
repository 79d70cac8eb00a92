package org.unioncare.domain.assistance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.eligibility.AidCount;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * What a household was granted before, cancelled applications left out: the kinds of this year, and
 * how many grants ever.
 */
@PolicyClause({"MC-04", "MC-20"})
public record EarlierAid(Set<AssistanceType> kindsOfYear, long ever) {
  public static final EarlierAid NONE = new EarlierAid(Set.of(), 0);

  public EarlierAid {
    Set<AssistanceType> kinds = EnumSet.noneOf(AssistanceType.class);
    kinds.addAll(kindsOfYear);
    kindsOfYear = Set.copyOf(kinds);
  }

  /** 只享受一项、一次性救助: what of it stands against another grant of the kind. */
  public List<Reason> hindrances(AssistanceType aid, List<AidCount> counts) {
    return counts.stream().flatMap(count -> hindrance(aid, count).stream()).toList();
  }

  private Optional<Reason> hindrance(AssistanceType aid, AidCount count) {
    return switch (count.limit()) {
      case ONE_KIND_A_YEAR ->
          kindsOfYear.stream()
              .filter(kind -> kind != aid)
              .sorted()
              .findFirst()
              .map(kind -> Reason.of("ONE_KIND_A_YEAR", count.clause(), kind, aid).in("aid"));
      case ONE_GRANT ->
          ever > 0
              ? Optional.of(Reason.of("ONE_GRANT", count.clause(), ever).in("archive"))
              : Optional.empty();
    };
  }
}
