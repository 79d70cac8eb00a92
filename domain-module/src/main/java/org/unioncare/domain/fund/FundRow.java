package org.unioncare.domain.fund;

import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/** A fund as lists and choices show it. */
public record FundRow(
    FundCode code,
    String name,
    UnionLevel level,
    FundSource source,
    UnionCode owner,
    String ownerName,
    int year,
    List<AssistanceType> purposes,
    FundBalance balance) {

  public FundRow {
    purposes = List.copyOf(purposes);
  }
}
