package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/** 结对帮扶: how often a helper calls and visits in a year, and how many households a cadre has. */
@PolicyClause({"QS-09", "LZ-26"})
public record PairingFigures(
    int callsPerYear, int visitsPerYear, int householdsPerCadre, String clause) {}
