package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.unioncare.domain.archive.Circumstances;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.HardshipEvent;

/** What else is known of the household: relief, registers, what has befallen it. */
@Embeddable
public class CircumstancesEntry {

  @Column(name = "registered_rural_poor", nullable = false)
  private boolean registeredRuralPoor;

  @Column(name = "union_member", nullable = false)
  private boolean unionMember;

  @Column(name = "certified_minimum_living", nullable = false)
  private boolean certifiedMinimumLiving;

  @Column(name = "relief_received", nullable = false)
  private boolean reliefReceived;

  @Column(name = "hardship_after_relief", nullable = false)
  private boolean inHardshipAfterRelief;

  @Enumerated(EnumType.STRING)
  @Column(name = "hardship_event", nullable = false, length = 24)
  private HardshipEvent event;

  @Column(name = "single_parent", nullable = false)
  private boolean singleParent;

  @Column(name = "can_help_itself", nullable = false)
  private boolean canHelpItself;

  @Column(name = "jobless_household", nullable = false)
  private boolean joblessHousehold;

  protected CircumstancesEntry() {}

  CircumstancesEntry(Circumstances stated) {
    registeredRuralPoor = stated.registeredRuralPoor();
    unionMember = stated.unionMember();
    certifiedMinimumLiving = stated.certifiedMinimumLiving();
    reliefReceived = stated.reliefReceived();
    inHardshipAfterRelief = stated.inHardshipAfterRelief();
    event = stated.event();
    singleParent = stated.singleParent();
    canHelpItself = stated.canHelpItself();
    joblessHousehold = stated.joblessHousehold();
  }

  Circumstances circumstances(Set<Evidence> evidence, Set<Exclusion> exclusions) {
    return new Circumstances(
        evidence,
        registeredRuralPoor,
        unionMember,
        certifiedMinimumLiving,
        reliefReceived,
        inHardshipAfterRelief,
        event,
        exclusions,
        singleParent,
        canHelpItself,
        joblessHousehold);
  }
}
