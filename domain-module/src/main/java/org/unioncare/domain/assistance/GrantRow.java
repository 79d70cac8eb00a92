package org.unioncare.domain.assistance;

import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/**
 * A grant as lists show it.
 *
 * @param noticeLastDay the last working day of the notice, or null before it is posted
 * @param recordDueOn the day by which it must be recorded, or null before it is paid
 */
public record GrantRow(
    GrantNo no,
    ArchiveNo archive,
    String worker,
    UnionLevel archiveLevel,
    FundCode fund,
    UnionLevel fundLevel,
    AssistanceType aid,
    Money amount,
    AidPeriod period,
    GrantStatus status,
    LocalDate appliedOn,
    LocalDate noticeLastDay,
    LocalDate paidOn,
    LocalDate recordDueOn,
    LocalDate lastStepOn) {

  /** 逾期未录入: paid, and the working days for recording are over. */
  public boolean isOverdueOn(LocalDate day) {
    return status == GrantStatus.PAID && day.isAfter(recordDueOn);
  }
}
