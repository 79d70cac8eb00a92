package org.unioncare.domain.fund;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/** 建立档案的级别决定所使用资金的级别: an archive draws on funds of its own level and below, never above. */
@PolicyClause("LZ-14")
public final class FundLevelRule {
  public static final String REFUSAL = "FUND_LEVEL_ABOVE_ARCHIVE";

  private FundLevelRule() {}

  /** Whether an archive of the first level may be helped out of a fund of the second. */
  public static boolean permits(UnionLevel archive, UnionLevel fund) {
    return fund.isAtOrBelow(archive);
  }

  /** The levels of funds that an archive of this level may draw on, from the top. */
  public static List<UnionLevel> usableBy(UnionLevel archive) {
    return Arrays.stream(UnionLevel.values()).filter(fund -> permits(archive, fund)).toList();
  }

  /** The refusal with both levels and those that may be used, or nothing when the fund may. */
  public static Optional<Reason> judge(UnionLevel archive, UnionLevel fund) {
    return permits(archive, fund)
        ? Optional.empty()
        : Optional.of(Reason.of(REFUSAL, "LZ-14", archive, fund, usableBy(archive)).in("fund"));
  }
}
