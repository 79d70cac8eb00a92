package org.unioncare.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundOpening;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.service.fund.KeepingFunds;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Screen;

/** The form in which finance opens a fund of its own union. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class FundOpenPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private KeepingFunds keeping;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Screen screen;

  private String name;
  private UnionLevel level;
  private FundSource source;
  private Integer year;
  private List<AssistanceType> purposes = List.of();
  private transient Money amount;
  private final List<TypedStandard> standards = new ArrayList<>();

  @PostConstruct
  void begin() {
    year = today.date().getYear();
  }

  /** Opens the fund and goes to it. */
  public void open() {
    Set<AssistanceType> chosen = EnumSet.noneOf(AssistanceType.class);
    chosen.addAll(purposes);
    FundOpening opening =
        new FundOpening(
            name,
            level,
            source,
            officer.union(),
            year,
            chosen,
            amount == null ? Money.ZERO : amount,
            standards.stream().map(TypedStandard::stated).toList());
    screen
        .asked(() -> keeping.open(opening))
        .ifPresent(
            (FundCode code) -> {
              screen.say("fund_open.done", code);
              screen.go("fund/detail", "code", code);
            });
  }

  /** One more standard of the fund's own, to be filled in. */
  public void addStandard() {
    standards.add(new TypedStandard());
  }

  public void removeStandard(int position) {
    standards.remove(position);
  }

  public List<TypedStandard> getStandards() {
    return standards;
  }

  /** Whether every kind of aid has a standard already. */
  public boolean isFull() {
    return standards.size() >= getKinds().length;
  }

  /** For whom a standard may be meant. */
  public AidCap.Per[] getMeant() {
    return AidCap.Per.values();
  }

  public String getOwner() {
    return officer.unionName();
  }

  public UnionLevel[] getLevels() {
    return UnionLevel.values();
  }

  public FundSource[] getSources() {
    return FundSource.values();
  }

  public AssistanceType[] getKinds() {
    return AssistanceType.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public UnionLevel getLevel() {
    return level;
  }

  public void setLevel(UnionLevel level) {
    this.level = level;
  }

  public FundSource getSource() {
    return source;
  }

  public void setSource(FundSource source) {
    this.source = source;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public List<AssistanceType> getPurposes() {
    return purposes;
  }

  public void setPurposes(List<AssistanceType> purposes) {
    this.purposes = purposes;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }
}
