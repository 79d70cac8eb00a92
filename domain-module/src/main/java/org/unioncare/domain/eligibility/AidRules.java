package org.unioncare.domain.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** What a pack says of aid: how much, how often, and which union approves how much. */
@PolicyClause({"MC-16", "MC-17", "MC-18", "MC-19"})
public record AidRules(List<AidCap> caps, List<AmountApproval> approvals, List<AidCount> counts) {
  public static final AidRules NONE = new AidRules(List.of(), List.of(), List.of());

  public AidRules {
    caps = List.copyOf(caps);
    approvals = List.copyOf(approvals);
    counts = List.copyOf(counts);
  }

  /** The caps on aid of the kind for a household of the kind, in the pack's order. */
  public List<AidCap> caps(String aid, HardshipKind kind) {
    return caps.stream().filter(cap -> cap.concerns(aid, kind)).toList();
  }

  /** The highest level that must approve so much, where the pack names one. */
  public Optional<AmountApproval> approval(String aid, HardshipKind kind, Money amount) {
    return approvals.stream()
        .filter(rule -> rule.concerns(aid, kind, amount))
        .min(Comparator.comparing(AmountApproval::by));
  }

  /** The limit on the number of grants of an archive of the kind, where the pack has one. */
  public List<AidCount> counts(HardshipKind kind) {
    return counts.stream().filter(count -> count.kinds().contains(kind)).toList();
  }
}
