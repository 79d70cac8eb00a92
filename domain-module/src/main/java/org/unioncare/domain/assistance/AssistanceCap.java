package org.unioncare.domain.assistance;

import java.util.Optional;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * 帮扶标准: the most that a household, one of its members or one grant may have of a kind of aid, by
 * the calendar year but for a single grant, such as living relief of no more than the yearly sum of
 * the local minimum living standard.
 *
 * @param limit the boundary belongs to what is allowed
 * @param ofAllKinds whether aid of every kind counts towards it
 * @param standard the fund's own standard that it is, or null where the pack sets it
 */
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public record AssistanceCap(
    AssistanceType aid,
    Money limit,
    AidCap.Per per,
    boolean ofAllKinds,
    String clause,
    FundStandard standard) {

  public static final String REFUSAL = "CAP_EXCEEDED";

  /** The cap that a pack sets, by the line of the archive's place and what costs are proven. */
  public static AssistanceCap of(
      AidCap cap, AssistanceType aid, Money line, int members, Money costs) {
    return new AssistanceCap(
        aid, cap.limit(line, members, costs), cap.per(), cap.ofAllKinds(), cap.clause(), null);
  }

  /** 按规定标准执行: the standard of the fund itself, for a household of so many members. */
  public static AssistanceCap of(FundStandard standard, int members) {
    return new AssistanceCap(
        standard.aid(),
        standard.limit(members),
        standard.per(),
        false,
        FundStandard.CLAUSE,
        standard);
  }

  /** Who set it. */
  public enum Origin {
    PACK,
    FUND
  }

  public Origin origin() {
    return standard == null ? Origin.PACK : Origin.FUND;
  }

  /** The document that the fund's standard stands in; empty where the pack sets the cap. */
  public String document() {
    return standard == null ? "" : standard.document();
  }

  /** 不得超过: what was granted in the year and what is asked now together. */
  public boolean permits(Money used, Money asked) {
    return used.plus(asked).isAtMost(limit);
  }

  /** What may still be granted in the year. */
  public Money remaining(Money used) {
    return used.isAtMost(limit) ? limit.minus(used) : Money.ZERO;
  }

  /** The refusal with limit, used, asked and remaining, or nothing. */
  public Optional<Reason> judge(Money used, Money asked) {
    return permits(used, asked)
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                    REFUSAL, clause, limit, used, asked, remaining(used), per, origin(), document())
                .in("amount"));
  }
}
