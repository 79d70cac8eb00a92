package org.unioncare.domain.assistance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.WayOn;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * 依档帮扶、专款专用: whether a household may have aid of a kind and amount out of a fund, with every reason
 * against it at once.
 *
 * @param scope the kinds of aid that the archive opens
 * @param amount what is asked, or null while it is not yet known
 */
@PolicyClause({"MC-20", "LZ-14", "QS-18"})
public record AidQuestion(
    ArchiveNo archive,
    ArchiveStatus status,
    UnionLevel level,
    AidScope scope,
    AssistanceType aid,
    Money amount,
    FundRow fund) {

  /** What speaks against it, as far as archive and fund alone say. */
  public List<Reason> hindrances() {
    List<Reason> against = new ArrayList<>();
    archiveHindrance(archive, status).ifPresent(against::add);
    outOfScope().ifPresent(against::add);
    FundLevelRule.judge(level, fund.level()).ifPresent(against::add);
    purpose().ifPresent(against::add);
    money().ifPresent(against::add);
    return against;
  }

  /** 先建档再帮扶: only an archive in force is helped. */
  public static Optional<Reason> archiveHindrance(ArchiveNo archive, ArchiveStatus status) {
    return status == ArchiveStatus.ACTIVE
        ? Optional.empty()
        : Optional.of(Reason.of("ARCHIVE_NOT_ACTIVE", "MC-20", archive, status).in("archive"));
  }

  /** 只能享受工会助学帮扶: some archives open one kind of aid only. */
  private Optional<Reason> outOfScope() {
    return scope.permits(aid.name())
        ? Optional.empty()
        : Optional.of(
            open().isEmpty()
                ? Reason.of("POLICIES_ONLY", "LW-06", aid).in("aid")
                : Reason.of("AID_NOT_OPEN", "QS-18", open(), aid).in("aid"));
  }

  private List<AssistanceType> open() {
    return Arrays.stream(AssistanceType.values())
        .filter(kind -> scope.permits(kind.name()))
        .toList();
  }

  private Optional<Reason> purpose() {
    return fund.purposes().contains(aid)
        ? Optional.empty()
        : Optional.of(
            Reason.of("PURPOSE_MISMATCH", "MC-20", fund.purposes(), aid, WayOn.FITTING_PURPOSE)
                .in("aid"));
  }

  private Optional<Reason> money() {
    Money available = fund.balance().available();
    if (amount == null) {
      return available.exceeds(Money.ZERO)
          ? Optional.empty()
          : Optional.of(Reason.of("FUND_EMPTY", "MC-24", fund.code()).in("fund"));
    }
    return amount.isAtMost(available)
        ? Optional.empty()
        : Optional.of(
            Reason.of("FUND_INSUFFICIENT", "MC-24", available, amount, WayOn.LESS).in("amount"));
  }
}
