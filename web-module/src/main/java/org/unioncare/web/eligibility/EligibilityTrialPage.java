package org.unioncare.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.eligibility.Assessments;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Screen;

/** Trial calculation: a household as typed, and beside it what it would be archived as, and why. */
@Named
@ViewScoped
public class EligibilityTrialPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Assessments assessments;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Screen screen;

  private String union;
  private String pack;
  private LocalDate applicationDate;
  private TypedHousehold household;
  private transient TrialOutcome outcome;

  @PostConstruct
  void begin() {
    union = officer.union().value();
    applicationDate = today.date();
    household = new TypedHousehold();
  }

  /** Judges what is typed, each time the page is shown. */
  public void judge() {
    outcome =
        applicationDate == null || household.getMembers() == null
            ? null
            : screen
                .asked(
                    () ->
                        assessments.tryOut(
                            pack == null || pack.isEmpty() ? null : pack,
                            unionCode(),
                            applicationDate,
                            household.facts(applicationDate)))
                .map(TrialOutcome::new)
                .orElse(null);
  }

  private UnionCode unionCode() {
    if (!UnionCode.isWellFormed(union)) {
      throw RefusedException.malformed(Reason.at("union", "UNION_CODE_MALFORMED", union));
    }
    return new UnionCode(union);
  }

  public TrialOutcome getOutcome() {
    return outcome;
  }

  /** What is found in sentences for the family, to be printed. */
  public HouseholdExplanation getSaid() {
    return outcome == null ? null : outcome.explained(assessments, household.getMembers());
  }

  public LocalDate getToday() {
    return today.date();
  }

  public TypedHousehold getHousehold() {
    return household;
  }

  public List<SelectItem> getPacks() {
    return assessments.packs().stream()
        .map(entry -> new SelectItem(entry.reference().id(), entry.title()))
        .toList();
  }

  /** The title of the pack that was judged by. */
  public String getUsedPack() {
    return outcome == null
        ? ""
        : getPacks().stream()
            .filter(item -> item.getValue().equals(outcome.getPack()))
            .map(SelectItem::getLabel)
            .findFirst()
            .orElse(outcome.getPack());
  }

  public List<YearMonth> getMonths() {
    return applicationDate == null ? List.of() : TypedHousehold.months(applicationDate);
  }

  public WorkerKind[] getWorkers() {
    return WorkerKind.values();
  }

  public Evidence[] getPapers() {
    return Evidence.values();
  }

  public HardshipEvent[] getEvents() {
    return HardshipEvent.values();
  }

  public IncomeKind[] getIncomes() {
    return IncomeKind.values();
  }

  public ExpenditureKind[] getExpenditures() {
    return ExpenditureKind.values();
  }

  public Exclusion[] getCircumstances() {
    return Exclusion.values();
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union == null ? "" : union.strip();
  }

  public String getPack() {
    return pack;
  }

  public void setPack(String pack) {
    this.pack = pack;
  }

  public LocalDate getApplicationDate() {
    return applicationDate;
  }

  public void setApplicationDate(LocalDate applicationDate) {
    this.applicationDate = applicationDate;
  }
}
