package org.unioncare.service.archive;

import java.time.YearMonth;
import java.util.Collection;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.shared.Money;

/** What was paid to a household before; answered by the feature that keeps the grants. */
public interface AidMemory {

  /** The sum paid in these months to archives that any of the persons is or was in. */
  Money paidTo(Collection<ResidentIdNumber> persons, YearMonth first, YearMonth last);
}
