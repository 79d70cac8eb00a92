package org.unioncare.domain.archive;

import java.util.Set;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.shared.PolicyClause;

/** What else the judgement and the form want to know: papers shown, relief, what has befallen. */
@PolicyClause({"LZ-A1", "QS-18", "QS-23"})
public record Circumstances(
    Set<Evidence> evidence,
    boolean registeredRuralPoor,
    boolean unionMember,
    boolean certifiedMinimumLiving,
    boolean reliefReceived,
    boolean inHardshipAfterRelief,
    HardshipEvent event,
    Set<Exclusion> exclusions,
    boolean singleParent,
    boolean canHelpItself,
    boolean joblessHousehold) {}
