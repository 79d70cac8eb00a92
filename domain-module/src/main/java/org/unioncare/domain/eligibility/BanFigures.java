package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/**
 * 黑名单: after how many untrue submissions, and whether proven fraud at once, bars a person from
 * filing, and whether as a member of another household too.
 */
@PolicyClause({"LZ-10", "LZ-12", "MC-13"})
public record BanFigures(
    int untrueSubmissions, boolean provenFraud, boolean asMember, String clause) {}
