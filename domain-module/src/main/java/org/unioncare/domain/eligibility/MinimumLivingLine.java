package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 低保标准 of a region from a day on, in yuan for a person and month, with the document it comes from.
 *
 * @param assumed a plausible figure for demonstrations only, to be replaced by the union's own
 */
@PolicyClause({"QS-13", "LZ-07"})
public record MinimumLivingLine(
    String region, LocalDate from, Money amount, String document, boolean assumed) {}
