package org.unioncare.service.assistance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.assistance.GrantRepository;
import org.unioncare.service.archive.AidMemory;

/** Tells from the grants what was paid: where a pack says so, it is income in the next test. */
@Dependent
@PolicyClause("LW-06")
public class PaidAid implements AidMemory {
  @Inject private GrantRepository grants;

  @Override
  public Money paidTo(Collection<ResidentIdNumber> persons, YearMonth first, YearMonth last) {
    return grants.paidTo(persons, first.atDay(1), last.atEndOfMonth());
  }
}
