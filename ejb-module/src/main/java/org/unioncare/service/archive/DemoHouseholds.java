package org.unioncare.service.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.Causes;
import org.unioncare.domain.archive.Circumstances;
import org.unioncare.domain.archive.Means;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/** Households that look like life, invented for the demo: who they are and what they declare. */
final class DemoHouseholds {
  private static final int MONTHS = 12;
  private static final int MONTHS_SHOWN = 8;

  private final DemoDice dice;
  private final DemoWords words;
  private final DemoPlaces places;
  private final DemoFamilies families;
  private final DemoHomes homes;

  DemoHouseholds(DemoDice dice) {
    this.dice = dice;
    this.words = new DemoWords(dice);
    this.places = new DemoPlaces(dice);
    this.families = new DemoFamilies(dice, words, places);
    this.homes = new DemoHomes(dice, words);
  }

  /**
   * The sheet of a household that applies to a union on a day.
   *
   * @param line the minimum-living line of the place on the day
   */
  ArchiveSheet sheet(DemoStory story, UnionCode union, String unionName, Money line, LocalDate on) {
    DemoPlaces.County county = places.countyOf(union);
    HardshipCause cause = story.cause(dice);
    WorkerKind kind = kind(cause);
    DemoFamilies.Family family =
        families.family(new DemoFamilies.Wish(story, kind, unionName, county, on));
    DemoBudget budget = DemoBudget.of(story, family.earners(), line, dice);
    Person worker = family.worker(budget);
    List<Person> members = family.members(budget);
    return new ArchiveSheet(
        kind,
        worker,
        worker.residentId().birthDate().plusYears(dice.between(19, 26)),
        members,
        homes.home(county),
        circumstances(story, kind, family),
        means(story, kind, family, budget, line, on),
        new Causes(cause, secondary(cause), remark(story)),
        homes.bankAccount(county),
        homes.documents(story, kind),
        on.minusDays(dice.between(0, 3)),
        null);
  }

  private WorkerKind kind(HardshipCause cause) {
    if (cause == HardshipCause.LAID_OFF) {
      return WorkerKind.LAID_OFF;
    }
    int throwOf100 = dice.between(1, 100);
    if (throwOf100 <= 64) {
      return WorkerKind.STAFF;
    }
    return throwOf100 <= 76
        ? WorkerKind.TEMPORARY
        : throwOf100 <= 93 ? WorkerKind.MIGRANT : WorkerKind.LAID_OFF;
  }

  private Circumstances circumstances(
      DemoStory story, WorkerKind kind, DemoFamilies.Family family) {
    boolean certified = story == DemoStory.CERTIFIED_MINIMUM_LIVING;
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    if (kind != WorkerKind.LAID_OFF) {
      evidence.add(dice.in100(70) ? Evidence.LABOUR_CONTRACT : Evidence.WAGE_SHEET);
    }
    if (kind == WorkerKind.STAFF) {
      evidence.add(Evidence.SOCIAL_INSURANCE_6_MONTHS);
    }
    return new Circumstances(
        evidence,
        kind == WorkerKind.MIGRANT && dice.in100(12),
        true,
        certified,
        certified,
        certified,
        story.event(),
        EnumSet.noneOf(Exclusion.class),
        family.singleParent(),
        dice.in100(60),
        kind == WorkerKind.LAID_OFF && !family.spouseWorks());
  }

  private Means means(
      DemoStory story,
      WorkerKind kind,
      DemoFamilies.Family family,
      DemoBudget budget,
      Money line,
      LocalDate on) {
    Money own = budget.ownMonthly().times(MONTHS);
    Money spouse = budget.spouseMonthly().times(MONTHS);
    boolean casual = kind == WorkerKind.LAID_OFF;
    IncomeStatement income =
        new IncomeStatement(
            casual ? spouse : own.plus(spouse),
            casual ? own : Money.ZERO,
            Money.ZERO,
            budget.pensionMonthly().times((long) MONTHS * family.pensioners()),
            Money.ZERO);
    Map<ExpenditureKind, Money> expenditure = new EnumMap<>(ExpenditureKind.class);
    if (story.spending() != null) {
      expenditure.put(story.spending(), budget.spent());
    }
    Money lineOfAll = line.times((long) MONTHS * family.size());
    return new Means(
        income,
        Money.ZERO,
        budget.contributions(),
        new Assets(Money.ZERO, Money.of(100L * dice.between(0, 60))),
        expenditure,
        Money.ZERO,
        story == DemoStory.BELOW_THE_LINE
            ? monthsBelow(income.total().minus(budget.contributions()), family.size(), line, on)
            : new TreeMap<>(),
        Money.of(
            DemoBudget.hundredths(lineOfAll, dice.between(60, 90)).yuan().longValue() / 100 * 100),
        Money.ZERO);
  }

  private SortedMap<YearMonth, Money> monthsBelow(
      Money yearly, int members, Money line, LocalDate on) {
    Money usual = yearly.dividedForDisplay((long) MONTHS * members);
    SortedMap<YearMonth, Money> months = new TreeMap<>();
    for (int back = MONTHS_SHOWN; back >= 1; back--) {
      Money month = DemoBudget.hundredths(usual, dice.between(96, 102));
      months.put(
          YearMonth.from(on).minusMonths(back),
          month.isBelow(line) ? month : line.minus(Money.of(dice.between(5, 30))));
    }
    return months;
  }

  private List<HardshipCause> secondary(HardshipCause main) {
    List<HardshipCause> others = new ArrayList<>(List.of(HardshipCause.values()));
    others.remove(main);
    others.remove(HardshipCause.OTHER);
    List<HardshipCause> chosen = new ArrayList<>();
    for (int left = dice.oneOf(0, 0, 1, 1, 2); left > 0; left--) {
      HardshipCause cause = dice.oneOf(others);
      others.remove(cause);
      chosen.add(cause);
    }
    return chosen;
  }

  private String remark(DemoStory story) {
    return switch (story) {
      case ILLNESS_AT_THE_EDGE, COSTLY_ILLNESS, SUDDEN_ILLNESS -> words.any("CAUSE_REMARK_ILLNESS");
      case SCHOOLING_AT_THE_EDGE, TWO_STUDENTS -> words.any("CAUSE_REMARK_SCHOOLING");
      case INJURED, STRUCK_BY_DISASTER -> words.any("CAUSE_REMARK_ACCIDENT");
      case BELOW_THE_LINE -> words.any("CAUSE_REMARK_LAID_OFF");
      default -> words.any("CAUSE_REMARK_OTHER");
    };
  }
}
