package org.unioncare.web.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** The answers to the ten questions, as a family gives them. */
public final class SelfTestAnswers {

  /** What the state has done for the household, and whether it was enough. */
  public enum Relief {
    NONE,
    CERTIFIED,
    STILL_HARD,
    ENOUGH
  }

  private WorkerKind worker = WorkerKind.STAFF;
  private boolean unionMember = true;
  private Integer members;
  private Money income;
  private Money savings;
  private Relief relief = Relief.NONE;
  private Money illness;
  private Money schooling;
  private Money disability;
  private HardshipEvent event = HardshipEvent.NONE;
  private Money accident;
  private List<Exclusion> exclusions = new ArrayList<>();

  /**
   * The household as far as ten questions tell; what they do not ask is taken as favourable,
   * because the union looks at it anyway: a migrant worker's papers, hardship that relief has not
   * ended.
   */
  HouseholdFacts facts() {
    if (members == null || income == null) {
      throw RefusedException.malformed(
          Reason.at(members == null ? "members" : "income", "FIELD_REQUIRED"));
    }
    HouseholdFactsBuilder facts =
        HouseholdFacts.of(members)
            .worker(worker)
            .unionMember(unionMember)
            .income(new IncomeStatement(income, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO))
            .owning(new Assets(Money.ZERO, given(savings)))
            .certifiedMinimumLiving(relief == Relief.CERTIFIED)
            .reliefReceived(relief != Relief.NONE)
            .inHardshipAfterRelief(relief != Relief.ENOUGH)
            .spending(ExpenditureKind.ILLNESS, given(illness))
            .spending(ExpenditureKind.SCHOOLING, given(schooling))
            .spending(ExpenditureKind.DISABILITY, given(disability))
            .spending(ExpenditureKind.ACCIDENT, given(accident))
            .struckBy(event)
            .excludedBy(exclusions.toArray(new Exclusion[0]));
    return worker == WorkerKind.MIGRANT ? facts.showing(Evidence.values()).build() : facts.build();
  }

  private static Money given(Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  public WorkerKind getWorker() {
    return worker;
  }

  public void setWorker(WorkerKind worker) {
    this.worker = worker;
  }

  public boolean isUnionMember() {
    return unionMember;
  }

  public void setUnionMember(boolean unionMember) {
    this.unionMember = unionMember;
  }

  public Integer getMembers() {
    return members;
  }

  public void setMembers(Integer members) {
    this.members = members;
  }

  public Money getIncome() {
    return income;
  }

  public void setIncome(Money income) {
    this.income = income;
  }

  public Money getSavings() {
    return savings;
  }

  public void setSavings(Money savings) {
    this.savings = savings;
  }

  public Relief getRelief() {
    return relief;
  }

  public void setRelief(Relief relief) {
    this.relief = relief;
  }

  public Money getIllness() {
    return illness;
  }

  public void setIllness(Money illness) {
    this.illness = illness;
  }

  public Money getSchooling() {
    return schooling;
  }

  public void setSchooling(Money schooling) {
    this.schooling = schooling;
  }

  public Money getDisability() {
    return disability;
  }

  public void setDisability(Money disability) {
    this.disability = disability;
  }

  public HardshipEvent getEvent() {
    return event;
  }

  public void setEvent(HardshipEvent event) {
    this.event = event;
  }

  public Money getAccident() {
    return accident;
  }

  public void setAccident(Money accident) {
    this.accident = accident;
  }

  public List<Exclusion> getExclusions() {
    return exclusions;
  }

  public void setExclusions(List<Exclusion> exclusions) {
    this.exclusions = exclusions == null ? new ArrayList<>() : exclusions;
  }
}
