package org.unioncare.domain.eligibility.publishing;

import org.unioncare.domain.shared.PolicyClause;

/** How far a version of a pack has come: 草稿、已检查、已发布、已被取代. */
@PolicyClause("QS-03")
public enum PackState {
  DRAFT,
  CHECKED,
  PUBLISHED,
  SUPERSEDED
}
