package org.unioncare.domain.archive;

import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.shared.PolicyClause;

/** What a household is told of its archive: the archive with its decision, and the pack of it. */
@PolicyClause({"QS-24", "MC-12"})
public record Explanation(ArchiveView view, PolicyPack pack) {

  /** The decision in force. */
  public DecisionView decision() {
    return view.decisions().get(0);
  }
}
