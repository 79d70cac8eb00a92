package org.unioncare.web.fund;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundBalance;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.FundSheet;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** A fund as programs read it. */
public record FundAnswer(
    FundCode code,
    String name,
    UnionLevel level,
    FundSource source,
    UnionCode owner,
    String ownerName,
    int year,
    List<AssistanceType> purposes,
    List<FundStandard> standards,
    Balance balance,
    LocalDate openedOn,
    FundCode fedBy,
    List<FundCode> passedDown) {

  /** What came in, went on, is promised, was paid and is left. */
  public record Balance(
      Money received, Money allocated, Money reserved, Money paid, Money available) {
    public static Balance of(FundBalance balance) {
      return new Balance(
          balance.received(),
          balance.allocated(),
          balance.reserved(),
          balance.paid(),
          balance.available());
    }
  }

  /** A fund in a list. */
  public record Line(
      FundCode code,
      String name,
      UnionLevel level,
      FundSource source,
      UnionCode owner,
      String ownerName,
      int year,
      List<AssistanceType> purposes,
      Balance balance) {
    static Line of(FundRow row) {
      return new Line(
          row.code(),
          row.name(),
          row.level(),
          row.source(),
          row.owner(),
          row.ownerName(),
          row.year(),
          row.purposes(),
          Balance.of(row.balance()));
    }
  }

  static FundAnswer of(FundSheet sheet) {
    FundRow row = sheet.row();
    return new FundAnswer(
        row.code(),
        row.name(),
        row.level(),
        row.source(),
        row.owner(),
        row.ownerName(),
        row.year(),
        row.purposes(),
        sheet.standards(),
        Balance.of(row.balance()),
        sheet.openedOn(),
        sheet.fedBy(),
        sheet.passedDown().stream().map(FundRow::code).toList());
  }
}
