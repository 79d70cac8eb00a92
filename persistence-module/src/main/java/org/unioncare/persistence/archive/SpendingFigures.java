package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;

/** What a household must spend, by kind, in fen, as it was judged. */
@Embeddable
class SpendingFigures {

  @Column(name = "spent_illness_fen", nullable = false)
  private long spentIllness;

  @Column(name = "spent_schooling_fen", nullable = false)
  private long spentSchooling;

  @Column(name = "spent_disability_fen", nullable = false)
  private long spentDisability;

  @Column(name = "spent_single_parent_fen", nullable = false)
  private long spentSingleParent;

  @Column(name = "spent_housing_fen", nullable = false)
  private long spentHousing;

  @Column(name = "spent_employment_fen", nullable = false)
  private long spentEmployment;

  @Column(name = "spent_care_fen", nullable = false)
  private long spentCare;

  @Column(name = "spent_other_fen", nullable = false)
  private long spentOther;

  @Column(name = "spent_accident_fen", nullable = false)
  private long spentAccident;

  protected SpendingFigures() {}

  SpendingFigures(HouseholdFacts facts) {
    spentIllness = facts.spentOn(ExpenditureKind.ILLNESS).fen();
    spentSchooling = facts.spentOn(ExpenditureKind.SCHOOLING).fen();
    spentDisability = facts.spentOn(ExpenditureKind.DISABILITY).fen();
    spentSingleParent = facts.spentOn(ExpenditureKind.SINGLE_PARENT).fen();
    spentHousing = facts.spentOn(ExpenditureKind.HOUSING).fen();
    spentEmployment = facts.spentOn(ExpenditureKind.EMPLOYMENT).fen();
    spentCare = facts.spentOn(ExpenditureKind.CARE).fen();
    spentOther = facts.spentOn(ExpenditureKind.OTHER).fen();
    spentAccident = facts.spentOn(ExpenditureKind.ACCIDENT).fen();
  }
}
