package org.unioncare.web.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;

/** What the form computes while it is being typed: birth date, age and sex, sums, income a head. */
@PolicyClause({"LZ-A1", "LZ-A2"})
public final class HouseholdSums {
  private static final int MONTHS = 12;

  /** What a resident number says of its holder. */
  public record Holder(LocalDate birthDate, Sex sex, int age) {}

  private final TypedSheet sheet;
  private final LocalDate today;

  HouseholdSums(TypedSheet sheet, LocalDate today) {
    this.sheet = sheet;
    this.today = today;
  }

  /** Nothing while the number is not a right one. */
  public Holder holder(TypedPart person) {
    return numberOf(person)
        .map(number -> new Holder(number.birthDate(), number.sex(), number.ageOn(today)))
        .orElse(null);
  }

  /** The number of a person masked, or nothing. */
  public String masked(TypedPart person) {
    return numberOf(person).map(ResidentIdNumber::masked).orElse("");
  }

  /** 家庭人口: the worker and the members. */
  public int getPeople() {
    return sheet.getMembers().size() + 1;
  }

  /** Twelve of everybody's monthly incomes: the wages of a year where none are stated. */
  public Money getTwelveMonths() {
    List<Money> monthly = new ArrayList<>();
    monthly.add(sheet.getWorker().amount("monthlyIncome"));
    sheet.getMembers().forEach(member -> monthly.add(member.amount("monthlyIncome")));
    return Money.sum(monthly).times(MONTHS);
  }

  /** 家庭年度总收入. */
  public Money getYearly() {
    Money stated = Money.ZERO;
    for (IncomeKind kind : IncomeKind.values()) {
      stated = stated.plus(sheet.getIncome().amount(kind.field()));
    }
    boolean wagesStated = sheet.getIncome().isTyped(IncomeKind.WAGES.field());
    return wagesStated ? stated : stated.plus(getTwelveMonths());
  }

  /** 家庭月总收入. */
  public Money getMonthly() {
    return getYearly().dividedForDisplay(MONTHS);
  }

  /** 家庭月人均收入. */
  public Money getPerHead() {
    return getYearly().dividedForDisplay((long) MONTHS * getPeople());
  }

  /** 年度必要支出. */
  public Money getSpending() {
    Money spending = Money.ZERO;
    for (ExpenditureKind kind : ExpenditureKind.values()) {
      spending = spending.plus(sheet.getExpenditure().amount(kind.name()));
    }
    return spending;
  }

  private static Optional<ResidentIdNumber> numberOf(TypedPart person) {
    try {
      return Optional.of(person.typed("residentId"))
          .filter(text -> !text.isBlank())
          .map(ResidentIdNumber::new);
    } catch (RefusedException notYetRight) {
      return Optional.empty();
    }
  }
}
