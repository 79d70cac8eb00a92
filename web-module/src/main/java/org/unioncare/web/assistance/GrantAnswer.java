package org.unioncare.web.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantSheet;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.assistance.GrantStep;
import org.unioncare.domain.assistance.NextGrantStep;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** A grant as programs read it, with what may be done next, by whom. */
public record GrantAnswer(
    GrantNo no,
    GrantStatus status,
    long version,
    ArchiveNo archive,
    String worker,
    UnionLevel archiveLevel,
    UnionCode union,
    FundCode fund,
    UnionLevel fundLevel,
    UnionCode fundOwner,
    AssistanceType aid,
    Money amount,
    AidPeriod period,
    String person,
    Map<String, String> basis,
    Cap cap,
    LocalDate appliedOn,
    String appliedBy,
    Notice notice,
    List<GrantStep> steps,
    LocalDate recordDueOn,
    String cancelReason,
    List<NextGrantStep> next) {

  /**
   * The cap of the year, what of it was used before this grant, and what it rests on; the document
   * is told where that is the fund's own standard.
   */
  public record Cap(Money limit, Money used, String clause, String document) {
    static Cap of(GrantSheet sheet) {
      FundStandard own = sheet.standard();
      return sheet.capLimit() == null
          ? null
          : new Cap(
              sheet.capLimit(),
              sheet.capUsed(),
              sheet.capClause(),
              own == null || !FundStandard.CLAUSE.equals(sheet.capClause())
                  ? null
                  : own.document());
    }
  }

  /** The public notice. */
  public record Notice(
      LocalDate postedOn,
      int workingDays,
      LocalDate lastDay,
      LocalDate closableFrom,
      boolean provisional) {
    static Notice of(NoticePeriod period) {
      return period == null
          ? null
          : new Notice(
              period.postedOn(),
              period.workingDays(),
              period.lastDay(),
              period.closableFrom(),
              period.provisional());
    }
  }

  static GrantAnswer of(GrantSheet sheet) {
    GrantRow row = sheet.row();
    return new GrantAnswer(
        row.no(),
        row.status(),
        sheet.version(),
        row.archive(),
        row.worker(),
        row.archiveLevel(),
        sheet.union(),
        row.fund(),
        row.fundLevel(),
        sheet.fundOwner(),
        row.aid(),
        row.amount(),
        row.period(),
        sheet.isForHousehold() ? null : sheet.person(),
        sheet.basis().facts(),
        Cap.of(sheet),
        row.appliedOn(),
        sheet.appliedBy(),
        Notice.of(sheet.notice()),
        sheet.steps(),
        sheet.recordDueOn(),
        sheet.cancelReason(),
        sheet.next());
  }
}
