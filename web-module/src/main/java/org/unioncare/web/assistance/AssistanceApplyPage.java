package org.unioncare.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.AidedHousehold;
import org.unioncare.domain.assistance.AssistanceCap;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.assistance.GrantBasis;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidCosts;
import org.unioncare.domain.eligibility.SchoolStage;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.fund.UsableFund;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.assistance.Granting;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.service.shared.Today;
import org.unioncare.web.fund.StandardWords;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The form in which a clerk applies for aid for a household: the kind, the fund, the amount. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssistanceApplyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Granting granting;
  @Inject private ReadingGrants reading;
  @Inject private Today today;
  @Inject private Screen screen;

  private String archive;
  private AssistanceType aid = AssistanceType.LIVING;
  private String fund;
  private transient Money amount;
  private String period;
  private String person;
  private String note;
  private transient Money selfPaid;
  private transient Money departmentStandard;
  private SchoolStage stage;
  private LocalDate on;
  private transient AidedHousehold household;
  private transient List<UsableFund> choices;
  private transient GrantApplication askedFor;
  private transient List<CapUse> caps;

  /** Finds the archive of the address before anything is shown. */
  public void look() {
    archive = screen.parameter("archive").orElse("");
    period = AidPeriod.monthOf(today.date()).value();
    screen.found(this::getHousehold);
  }

  public AidedHousehold getHousehold() {
    if (household == null) {
      if (!ArchiveNo.isWellFormed(archive)) {
        throw RefusedException.unknown("ARCHIVE_UNKNOWN", archive);
      }
      household = reading.household(new ArchiveNo(archive));
    }
    return household;
  }

  /** The funds in reach, those that may be used first. */
  public List<UsableFund> getChoices() {
    if (choices == null) {
      choices = reading.choices(new ArchiveNo(archive), aid, null);
    }
    return choices;
  }

  public void choose(FundCode code) {
    fund = code.value();
  }

  /** Why a fund may not be used, in a sentence with its clause. */
  public String why(Reason reason) {
    String sentence = Messages.of(reason);
    return reason.clause() == null
        ? sentence
        : Messages.of("refused.under", sentence, reason.clause());
  }

  /** The levels of funds that the archive may use. */
  public String getLevels() {
    return Figures.text(FundLevelRule.usableBy(getHousehold().level()));
  }

  /** The caps on the chosen kind of aid out of the chosen fund, and what of them is used. */
  public List<CapUse> getCaps() {
    GrantApplication begun =
        new GrantApplication(
            new ArchiveNo(archive), chosenFund(), aid, null, null, person, basis(), on);
    if (!begun.equals(askedFor)) {
      caps = reading.caps(begun);
      askedFor = begun;
    }
    return caps;
  }

  /** What a cap allows, what of it is used and what is left, and where it comes from. */
  public String words(CapUse use) {
    AssistanceCap cap = use.cap();
    String limits =
        Messages.of(
            cap.per() == AidCap.Per.GRANT ? "assistance_apply.cap.once" : "assistance_apply.cap",
            cap.per(),
            cap.limit(),
            use.used(),
            use.remaining(),
            cap.clause());
    return cap.origin() == AssistanceCap.Origin.PACK
        ? limits
        : limits + Messages.of("assistance_apply.cap.fund", cap.document());
  }

  /** The own standard of a fund in a sentence. */
  public String stated(FundStandard standard) {
    return StandardWords.of(standard);
  }

  /** Applies and goes to the grant. */
  public void apply() {
    screen
        .asked(() -> granting.apply(application()))
        .ifPresent(
            no -> {
              screen.say("assistance_apply.done", no);
              screen.go("assistance/detail", "no", no);
            });
  }

  private GrantApplication application() {
    return new GrantApplication(
        new ArchiveNo(archive),
        chosenFund(),
        aid,
        amount,
        typedPeriod().orElse(null),
        person,
        basis(),
        on);
  }

  private FundCode chosenFund() {
    return fund == null || fund.isEmpty() ? null : new FundCode(fund);
  }

  /** What the amount rests on: the note, and the costs and stage that the caps refer to. */
  private GrantBasis basis() {
    Map<String, String> facts = new LinkedHashMap<>(GrantBasis.note(note).facts());
    if (aid == AssistanceType.MEDICAL && selfPaid != null) {
      facts.put(AidCosts.SELF_PAID_MEDICAL.fact(), selfPaid.toString());
    }
    if (isByDepartmentStandard() && departmentStandard != null) {
      facts.put(AidCosts.DEPARTMENT_STANDARD.fact(), departmentStandard.toString());
    }
    if (aid == AssistanceType.SCHOOLING && stage != null) {
      facts.put(AidLimits.STAGE, stage.name());
    }
    return new GrantBasis(facts);
  }

  /** Whether the chosen kind of aid follows a standard of another department. */
  public boolean isByDepartmentStandard() {
    return aid == AssistanceType.TRAINING || aid == AssistanceType.LEGAL_AID;
  }

  public SchoolStage[] getStages() {
    return SchoolStage.values();
  }

  public Money getSelfPaid() {
    return selfPaid;
  }

  public void setSelfPaid(Money selfPaid) {
    this.selfPaid = selfPaid;
  }

  public Money getDepartmentStandard() {
    return departmentStandard;
  }

  public void setDepartmentStandard(Money departmentStandard) {
    this.departmentStandard = departmentStandard;
  }

  public SchoolStage getStage() {
    return stage;
  }

  public void setStage(SchoolStage stage) {
    this.stage = stage;
  }

  private Optional<AidPeriod> typedPeriod() {
    if (period == null || period.isBlank()) {
      return Optional.empty();
    }
    if (!AidPeriod.isWellFormed(period.strip())) {
      throw RefusedException.malformed(Reason.at("period", "PERIOD_MALFORMED"));
    }
    return Optional.of(new AidPeriod(period.strip()));
  }

  public AssistanceType[] getKinds() {
    return AssistanceType.values();
  }

  public LocalDate getToday() {
    return today.date();
  }

  public AssistanceType getAid() {
    return aid;
  }

  public void setAid(AssistanceType aid) {
    if (this.aid != aid) {
      this.aid = aid;
      this.choices = null;
      this.fund = null;
    }
  }

  public String getFund() {
    return fund;
  }

  public void setFund(String fund) {
    this.fund = fund;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
