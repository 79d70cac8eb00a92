package org.unioncare.domain.assistance;

import java.time.LocalDate;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;

/**
 * What a list of grants is narrowed to; null means any.
 *
 * @param overdueOn only grants paid and not recorded in time as of that day
 */
public record GrantFilter(
    ArchiveNo archive, FundCode fund, GrantStatus status, AssistanceType aid, LocalDate overdueOn) {

  public static final GrantFilter ANY = new GrantFilter(null, null, null, null, null);

  public static GrantFilter ofArchive(ArchiveNo archive) {
    return new GrantFilter(archive, null, null, null, null);
  }

  public static GrantFilter ofFund(FundCode fund) {
    return new GrantFilter(null, fund, null, null, null);
  }
}
