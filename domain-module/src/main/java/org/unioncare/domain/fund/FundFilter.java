package org.unioncare.domain.fund;

import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/** What a list of funds is narrowed to; null means any. */
public record FundFilter(
    UnionLevel level, FundSource source, UnionCode owner, Integer year, AssistanceType purpose) {

  public static final FundFilter ANY = new FundFilter(null, null, null, null, null);
}
