package org.unioncare.web.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;

/**
 * The household as it is being typed: amounts by the name of their field, empty ones being zero.
 */
public class TypedHousehold implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS_ASKED = 6;

  private WorkerKind worker = WorkerKind.STAFF;
  private Integer members = 1;
  private boolean unionMember = true;
  private boolean registeredRuralPoor;
  private boolean certifiedMinimumLiving;
  private boolean reliefReceived;
  private boolean inHardshipAfterRelief;
  private HardshipEvent event = HardshipEvent.NONE;
  private String registerRegion;
  private Evidence[] evidence = {};
  private Exclusion[] exclusions = {};
  private final Map<String, Money> amounts = new HashMap<>();

  HouseholdFacts facts(LocalDate applicationDate) {
    HouseholdFactsBuilder household =
        HouseholdFacts.of(members)
            .worker(worker)
            .unionMember(unionMember)
            .income(income())
            .incomeTax(amount("incomeTax"))
            .statutoryContributions(amount("statutoryContributions"))
            .owning(new Assets(amount("netInvestments"), amount("savings")))
            .offsets(amount("offsets"))
            .certifiedMinimumLiving(certifiedMinimumLiving)
            .reliefReceived(reliefReceived)
            .inHardshipAfterRelief(inHardshipAfterRelief)
            .aidReceived(amount("aidReceived"))
            .registeredIn(
                registerRegion == null || registerRegion.isBlank() ? null : registerRegion)
            .struckBy(event == null ? HardshipEvent.NONE : event)
            .excludedBy(exclusions);
    if (isMigrant()) {
      household.showing(evidence).registeredRuralPoor(registeredRuralPoor);
    }
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      household.spending(kind, amount(kind.name()));
    }
    for (YearMonth month : months(applicationDate)) {
      if (amounts.get(month.toString()) != null) {
        household.perHeadIn(month, amounts.get(month.toString()));
      }
    }
    return household.build();
  }

  /** The months before the application, the earliest first. */
  static List<YearMonth> months(LocalDate applicationDate) {
    YearMonth last = YearMonth.from(applicationDate).minusMonths(1);
    return IntStream.range(0, MONTHS_ASKED)
        .mapToObj(i -> last.minusMonths(MONTHS_ASKED - 1L - i))
        .toList();
  }

  private IncomeStatement income() {
    return new IncomeStatement(
        amount(IncomeKind.WAGES.field()),
        amount(IncomeKind.NET_OPERATING.field()),
        amount(IncomeKind.NET_PROPERTY.field()),
        amount(IncomeKind.NET_TRANSFER.field()),
        amount(IncomeKind.OTHER.field()));
  }

  private Money amount(String field) {
    Money typed = amounts.get(field);
    return typed == null ? Money.ZERO : typed;
  }

  public boolean isMigrant() {
    return worker == WorkerKind.MIGRANT;
  }

  public Map<String, Money> getAmounts() {
    return amounts;
  }

  public WorkerKind getWorker() {
    return worker;
  }

  public void setWorker(WorkerKind worker) {
    this.worker = worker;
  }

  public Integer getMembers() {
    return members;
  }

  public void setMembers(Integer members) {
    this.members = members;
  }

  public boolean isUnionMember() {
    return unionMember;
  }

  public void setUnionMember(boolean unionMember) {
    this.unionMember = unionMember;
  }

  public boolean isRegisteredRuralPoor() {
    return registeredRuralPoor;
  }

  public void setRegisteredRuralPoor(boolean registeredRuralPoor) {
    this.registeredRuralPoor = registeredRuralPoor;
  }

  public boolean isCertifiedMinimumLiving() {
    return certifiedMinimumLiving;
  }

  public void setCertifiedMinimumLiving(boolean certifiedMinimumLiving) {
    this.certifiedMinimumLiving = certifiedMinimumLiving;
  }

  public boolean isReliefReceived() {
    return reliefReceived;
  }

  public void setReliefReceived(boolean reliefReceived) {
    this.reliefReceived = reliefReceived;
  }

  public boolean isInHardshipAfterRelief() {
    return inHardshipAfterRelief;
  }

  public void setInHardshipAfterRelief(boolean inHardshipAfterRelief) {
    this.inHardshipAfterRelief = inHardshipAfterRelief;
  }

  public String getRegisterRegion() {
    return registerRegion;
  }

  public void setRegisterRegion(String registerRegion) {
    this.registerRegion = registerRegion;
  }

  public HardshipEvent getEvent() {
    return event;
  }

  public void setEvent(HardshipEvent event) {
    this.event = event;
  }

  public Evidence[] getEvidence() {
    return evidence.clone();
  }

  public void setEvidence(Evidence[] evidence) {
    this.evidence = evidence.clone();
  }

  public Exclusion[] getExclusions() {
    return exclusions.clone();
  }

  public void setExclusions(Exclusion[] exclusions) {
    this.exclusions = exclusions.clone();
  }
}
