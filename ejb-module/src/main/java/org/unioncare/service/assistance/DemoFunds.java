package org.unioncare.service.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundOpening;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.service.archive.DemoDays;
import org.unioncare.service.archive.DemoDice;
import org.unioncare.service.archive.DemoWords;

/**
 * The money of the demo: every year the central budget is passed down from union to union, and
 * provinces, cities, counties and some grassroots unions open funds of their own level.
 */
final class DemoFunds {
  /**
   * A fund and the money that came into it.
   *
   * @param from the position of the fund in the plan that it was passed down from, or -1
   */
  record Opening(FundOpening opening, int from, LocalDate on) {
    UnionCode owner() {
      return opening.owner();
    }
  }

  private static final Set<AssistanceType> USUAL =
      EnumSet.of(AssistanceType.LIVING, AssistanceType.MEDICAL, AssistanceType.SCHOOLING);
  private static final Set<AssistanceType> LOCAL =
      EnumSet.of(
          AssistanceType.LIVING,
          AssistanceType.MEDICAL,
          AssistanceType.SCHOOLING,
          AssistanceType.TRAINING,
          AssistanceType.WARMTH);
  private static final Set<AssistanceType> SMALL =
      EnumSet.of(AssistanceType.LIVING, AssistanceType.WARMTH);

  /** The county whose own funds state what they pay for training. */
  private static final String OWN_STANDARD = "511129";

  private static final Money COURSE = Money.of(1_500);
  private static final int YEARS_OF_CENTRAL_MONEY = 2;
  private static final Money PER_HOUSEHOLD = Money.of(4_200);
  private static final Money LEAST = Money.of(60_000);

  private final DemoDice dice;
  private final DemoWords words;
  private final DemoDays days;
  private final List<Opening> plan = new ArrayList<>();

  DemoFunds(DemoDice dice, DemoDays days) {
    this.dice = dice;
    this.words = new DemoWords(dice);
    this.days = days;
  }

  /**
   * The funds of some years, in the order in which they are opened.
   *
   * @param unions all unions of the demo
   * @param households how many households a region has
   */
  List<Opening> of(List<UnionCode> unions, Households households, int years) {
    int last = days.yesterday().getYear();
    for (int year = last - years + 1; year <= last; year++) {
      if (year > last - YEARS_OF_CENTRAL_MONEY) {
        central(unions, households, year);
      }
      own(unions, households, year);
    }
    return List.copyOf(plan);
  }

  /** How many households live in a region and everything below it. */
  interface Households {
    int in(String region);
  }

  private void central(List<UnionCode> unions, Households households, int year) {
    String name = named("FUND_CENTRAL", year);
    LocalDate first = LocalDate.of(year, 1, 6);
    passDown(unions, UnionCode.NATIONAL, -1, name, year, first, households);
  }

  private void passDown(
      List<UnionCode> unions,
      UnionCode owner,
      int from,
      String name,
      int year,
      LocalDate on,
      Households households) {
    LocalDate day = days.after(on, 0);
    if (day.isAfter(days.yesterday())) {
      return;
    }
    int position = plan.size();
    FundOpening opening =
        new FundOpening(
            name,
            UnionLevel.NATIONAL,
            FundSource.CENTRAL,
            owner,
            year,
            USUAL,
            needed(unions, owner, households));
    plan.add(new Opening(opening, from, day));
    for (UnionCode below : unions) {
      if (!below.isGrassroots() && isDirectlyBelow(below, owner)) {
        LocalDate later = day.plusDays(dice.between(8, 16));
        passDown(unions, below, position, name, year, later, households);
      }
    }
  }

  /** What a county needs for its households; a union above, a tenth more than those below it. */
  private static Money needed(List<UnionCode> unions, UnionCode owner, Households households) {
    if (owner.level() == UnionLevel.COUNTY) {
      return amount(households.in(owner.region()), 100);
    }
    Money below =
        Money.sum(
            unions.stream()
                .filter(union -> !union.isGrassroots() && isDirectlyBelow(union, owner))
                .map(union -> needed(unions, union, households))
                .toList());
    return Money.of(below.yuan().longValue() / 10_000 * 11_000);
  }

  private void own(List<UnionCode> unions, Households households, int year) {
    for (UnionCode union : unions) {
      UnionLevel level = union.level();
      LocalDate on = days.after(LocalDate.of(year, 1, 11).plusDays(dice.between(0, 40)), 0);
      boolean opens = level != UnionLevel.GRASSROOTS || dice.in100(22);
      if (level == UnionLevel.NATIONAL || !opens || on.isAfter(days.yesterday())) {
        continue;
      }
      Money amount =
          level == UnionLevel.GRASSROOTS
              ? Money.of(1_000L * dice.between(8, 40))
              : amount(households.in(regionOf(union)), level == UnionLevel.COUNTY ? 60 : 25);
      plan.add(
          new Opening(
              new FundOpening(
                  named("FUND_" + level, year),
                  level,
                  source(level),
                  union,
                  year,
                  level == UnionLevel.GRASSROOTS ? SMALL : LOCAL,
                  amount,
                  union.value().equals(OWN_STANDARD) ? List.of(training()) : List.of()),
              -1,
              on));
    }
  }

  /** What the county pays for a course, whatever the trade. */
  private FundStandard training() {
    return new FundStandard(
        AssistanceType.TRAINING, COURSE, AidCap.Per.PERSON, words.first("FUND_STANDARD_TRAINING"));
  }

  private String named(String list, int year) {
    return year + words.any(list);
  }

  private FundSource source(UnionLevel level) {
    return switch (level) {
      case NATIONAL -> FundSource.CENTRAL;
      case PROVINCIAL -> FundSource.PROVINCIAL;
      case MUNICIPAL -> FundSource.LOCAL_MATCHING;
      case COUNTY -> dice.oneOf(FundSource.LOCAL_MATCHING, FundSource.RETAINED_DUES);
      case GRASSROOTS -> dice.oneOf(FundSource.RETAINED_DUES, FundSource.DONATION);
    };
  }

  private static Money amount(int households, int hundredths) {
    Money sum =
        new Money(PER_HOUSEHOLD.times((long) households * hundredths).yuan().movePointLeft(2));
    Money whole = Money.of(sum.yuan().longValue() / 10_000 * 10_000);
    return whole.isAtLeast(LEAST) ? whole : LEAST;
  }

  private static String regionOf(UnionCode union) {
    return union.equals(UnionCode.NATIONAL) ? "" : union.region();
  }

  private static boolean isDirectlyBelow(UnionCode below, UnionCode owner) {
    String above = regionOf(owner);
    return below.region().length() == above.length() + 2 && below.region().startsWith(above);
  }
}
