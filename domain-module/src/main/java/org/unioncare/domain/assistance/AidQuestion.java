package org.unioncare.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
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
 * @param amount what is asked, or null while it is not yet known
 */
@PolicyClause({"MC-20", "LZ-14"})
public record AidQuestion(
    ArchiveNo archive,
    ArchiveStatus status,
    UnionLevel level,
    AssistanceType aid,
    Money amount,
    FundRow fund) {

  /** What speaks against it, as far as archive and fund alone say. */
  public List<Reason> hindrances() {
    List<Reason> against = new ArrayList<>();
    archiveHindrance(archive, status).ifPresent(against::add);
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
