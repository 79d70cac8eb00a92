package org.unioncare.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.statistics.Overview;
import org.unioncare.persistence.statistics.OverviewRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** Where the officer's union and those below it stand today. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_STATISTICS)
public class Overviewing {
  @Inject private OverviewRepository overviews;
  @Inject private Officer officer;
  @Inject private Today today;

  /** The archives, with what has changed this month. */
  public Overview archives() {
    return overviews.archives(officer.jurisdiction(), firstOfMonth());
  }

  /** The money of this year. */
  @RolesAllowed(Duty.READ_FUNDS)
  public Overview.YearsMoney funds() {
    return overviews.funds(officer.jurisdiction(), today.date().getYear());
  }

  private LocalDate firstOfMonth() {
    return today.date().withDayOfMonth(1);
  }
}
