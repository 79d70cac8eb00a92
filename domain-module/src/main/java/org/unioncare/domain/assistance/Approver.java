package org.unioncare.domain.assistance;

import org.unioncare.domain.eligibility.AmountApproval;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 审批权限: the union whose chair approves a grant, the fund's owner or, above a sum, one above it.
 *
 * @param clause the clause that reserves it to a higher union, or null for the fund's owner
 */
@PolicyClause({"MC-21", "LW-06"})
public record Approver(UnionPath union, String clause) {

  /** The owner of the fund, as long as nothing is said of the sum. */
  public static Approver owner(UnionPath owner) {
    return new Approver(owner, null);
  }

  /**
   * The nearest union of the archive's path that stands as high as the rule demands, the highest of
   * the path where none does; the owner itself where it stands high enough.
   */
  public static Approver of(AmountApproval rule, UnionPath owner, UnionPath archive) {
    if (!rule.by().isAbove(owner.code().level())) {
      return owner(owner);
    }
    UnionPath highest = archive;
    for (UnionPath path : archive.upwards()) {
      highest = path;
      if (!rule.by().isAbove(path.code().level())) {
        break;
      }
    }
    return highest.equals(owner) ? owner(owner) : new Approver(highest, rule.clause());
  }
}
