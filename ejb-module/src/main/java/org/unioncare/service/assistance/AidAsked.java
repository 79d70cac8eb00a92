package org.unioncare.service.assistance;

import java.time.LocalDate;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.persistence.assistance.ArchiveStanding;
import org.unioncare.persistence.fund.Fund;

/**
 * Aid that is asked for a household.
 *
 * @param fund the one it is asked out of, or null before one is chosen
 */
record AidAsked(GrantApplication application, ArchiveStanding archive, Fund fund, LocalDate on) {}
