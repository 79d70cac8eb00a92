package org.unioncare.service.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.assistance.AidLimits;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.GrantBasis;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.service.archive.DemoDays;
import org.unioncare.service.archive.DemoDice;

/**
 * The aid of the demo: which household was helped when, out of which fund, with how much, and how
 * far the application has come; always within the rule of levels, the earmark, the cap and the
 * balance.
 */
final class DemoGrants {
  /** A household that may be helped between two days. */
  record Household(
      ArchiveNo archive,
      UnionPath path,
      UnionLevel level,
      HardshipCause cause,
      AidScope scope,
      int members,
      PolicyPack pack,
      Money line,
      LocalDate from,
      LocalDate until) {}

  /**
   * One grant.
   *
   * @param fund the position of its fund in the plan of funds
   * @param cap null where there is none
   */
  record Grant(
      Household household,
      int fund,
      AssistanceType aid,
      Money amount,
      CapUse cap,
      LocalDate appliedOn,
      NoticePeriod notice,
      LocalDate closedOn,
      LocalDate approvedOn,
      LocalDate paidOn,
      LocalDate recordedOn,
      LocalDate cancelledOn) {}

  private static final Set<String> SHOWN = Set.of("510502", "340882", "511129", "610502");
  private static final int DAYS_SHOWN = 18;

  private final DemoDice dice;
  private final DemoDays days;
  private final List<DemoFunds.Opening> funds;
  private final Map<Integer, Money> left = new HashMap<>();
  private final Map<UnionCode, List<Integer>> byOwner = new HashMap<>();
  private final Map<String, Money> usedOfCap = new HashMap<>();
  private final Map<UnionCode, Integer> shown = new HashMap<>();
  private final Set<String> periods = new HashSet<>();

  DemoGrants(DemoDice dice, DemoDays days, List<DemoFunds.Opening> funds) {
    this.dice = dice;
    this.days = days;
    this.funds = funds;
    for (int i = 0; i < funds.size(); i++) {
      if (funds.get(i).owner().level().isAtOrBelow(UnionLevel.MUNICIPAL)) {
        byOwner.computeIfAbsent(funds.get(i).owner(), owner -> new ArrayList<>()).add(i);
      }
      left.merge(i, funds.get(i).opening().amount(), Money::plus);
      if (funds.get(i).from() >= 0) {
        left.merge(funds.get(i).from(), funds.get(i).opening().amount(), Money::minus);
      }
    }
  }

  /** The grants of the households, by the day of their application. */
  List<Grant> of(List<Household> households) {
    List<LocalDate> starts = new ArrayList<>();
    List<Household> helped = new ArrayList<>();
    for (Household household : households) {
      soon(household)
          .ifPresent(
              day -> {
                starts.add(day);
                helped.add(household);
              });
      for (LocalDate day : applications(household)) {
        starts.add(day);
        helped.add(household);
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(starts::get));
    List<Grant> grants = new ArrayList<>();
    for (int i : order) {
      grant(helped.get(i), starts.get(i)).ifPresent(grants::add);
    }
    return grants;
  }

  /** Where the demo is shown, somebody is helped just now at every step of the way. */
  private Optional<LocalDate> soon(Household household) {
    UnionCode county = new UnionCode(household.path().code().region());
    boolean now = SHOWN.contains(county.value()) && household.until().equals(days.yesterday());
    int before = now ? shown.merge(county, 1, Integer::sum) : 0;
    LocalDate day = days.before(days.today(), Math.max(1, before));
    return now && before <= DAYS_SHOWN && household.from().isBefore(day)
        ? Optional.of(day)
        : Optional.empty();
  }

  /** Some are helped now, some were helped before, and some have not been for years. */
  private List<LocalDate> applications(Household household) {
    List<LocalDate> all = new ArrayList<>();
    LocalDate last = household.until();
    LocalDate longAgo = days.today().minusYears(2).minusMonths(1);
    boolean forgotten = household.from().isBefore(longAgo) && dice.in100(22);
    if (forgotten) {
      last = longAgo;
    } else if (dice.in100(18) && last.equals(days.yesterday())) {
      all.add(days.before(days.today(), dice.between(1, 24)));
    }
    LocalDate earliest = household.from().plusDays(12);
    int times = dice.oneOf(0, 0, 1, 1, 1, 1, 2, 3);
    for (int i = 0; i < times && earliest.isBefore(last); i++) {
      all.add(dice.between(earliest, last));
    }
    all.removeIf(day -> day.isBefore(household.from()));
    return all.stream().map(day -> days.after(day, 0)).toList();
  }

  private Optional<Grant> grant(Household household, LocalDate on) {
    if (on.isAfter(days.yesterday()) || on.isAfter(household.until())) {
      return Optional.empty();
    }
    AssistanceType aid = aid(household, on);
    AidLimits limits =
        new AidLimits(household.pack().aid(), null, null, household.line(), household.members());
    if (!limits.faults(aid, GrantBasis.NONE).isEmpty()) {
      return Optional.empty();
    }
    Optional<CapUse> cap = cap(limits, household, aid, on.getYear());
    Money amount = amount(aid, household);
    if (cap.isPresent() && !cap.get().cap().permits(cap.get().used(), amount)) {
      return Optional.empty();
    }
    return fund(household, aid, amount, on)
        .filter(fund -> periods.add(fund + "/" + household.archive() + aid + AidPeriod.monthOf(on)))
        .map(fund -> dated(household, fund, aid, amount, cap.orElse(null), on));
  }

  private Grant dated(
      Household household, int fund, AssistanceType aid, Money amount, CapUse cap, LocalDate on) {
    LocalDate posted = days.after(on, dice.between(0, 2));
    NoticePeriod notice =
        NoticePeriod.posted(posted, household.pack().noticeWorkingDays(), days.calendar());
    LocalDate closed = days.after(notice.closableFrom(), dice.between(0, 2));
    LocalDate approved = days.after(closed, dice.between(1, 5));
    LocalDate paid = days.after(approved, dice.between(1, 6));
    LocalDate recorded = days.after(paid, dice.in100(93) ? dice.between(1, 18) : 260);
    LocalDate cancelled = dice.in100(5) ? past(days.after(closed, dice.between(0, 3))) : null;
    boolean ended = cancelled != null;
    left.merge(fund, amount, Money::minus);
    if (cap != null && !ended) {
      usedOfCap.merge(capKey(household, aid, on.getYear()), amount, Money::plus);
    }
    return new Grant(
        household,
        fund,
        aid,
        amount,
        cap,
        on,
        past(posted) == null ? null : notice,
        past(closed),
        ended ? null : past(approved),
        ended ? null : past(paid),
        ended ? null : past(recorded),
        cancelled);
  }

  /** The day when it lies behind us, else nothing: that step has not been taken yet. */
  private LocalDate past(LocalDate day) {
    return day.isAfter(days.yesterday()) ? null : day;
  }

  private AssistanceType aid(Household household, LocalDate on) {
    AssistanceType wanted =
        switch (household.cause()) {
          case ILLNESS, ACCIDENT ->
              dice.oneOf(AssistanceType.MEDICAL, AssistanceType.MEDICAL, AssistanceType.LIVING);
          case SCHOOLING ->
              dice.oneOf(AssistanceType.SCHOOLING, AssistanceType.SCHOOLING, AssistanceType.LIVING);
          default -> AssistanceType.LIVING;
        };
    boolean winter = on.getMonthValue() == 12 || on.getMonthValue() <= 2;
    AssistanceType chosen = winter && dice.in100(30) ? AssistanceType.WARMTH : wanted;
    return household.scope().permits(chosen.name()) ? chosen : AssistanceType.SCHOOLING;
  }

  private Money amount(AssistanceType aid, Household household) {
    return switch (aid) {
      case MEDICAL -> Money.of(500L * dice.between(3, 16));
      case SCHOOLING -> Money.of(500L * dice.between(3, 8));
      case WARMTH -> Money.of(100L * dice.between(5, 10));
      default -> Money.of(100L * dice.between(6, household.members() > 2 ? 30 : 20));
    };
  }

  private Optional<CapUse> cap(
      AidLimits limits, Household household, AssistanceType aid, int year) {
    Money used = usedOfCap.getOrDefault(capKey(household, aid, year), Money.ZERO);
    return limits.caps(aid, GrantBasis.NONE).stream()
        .map(cap -> new CapUse(cap, year, used))
        .findFirst();
  }

  private static String capKey(Household household, AssistanceType aid, int year) {
    return household.archive() + "/" + aid + "/" + year;
  }

  /** A fund of a union on the path upwards, of the year, that may help and still can. */
  private Optional<Integer> fund(
      Household household, AssistanceType aid, Money amount, LocalDate on) {
    List<Integer> usable = new ArrayList<>();
    for (UnionCode union : household.path().codes()) {
      for (int position : byOwner.getOrDefault(union, List.of())) {
        DemoFunds.Opening fund = funds.get(position);
        if (fund.opening().year() == on.getYear()
            && !fund.on().isAfter(on)
            && fund.opening().purposes().contains(aid)
            && FundLevelRule.permits(household.level(), fund.opening().level())
            && left.get(position).isAtLeast(amount)) {
          usable.add(position);
        }
      }
    }
    boolean near = SHOWN.contains(household.path().code().region());
    List<Integer> ofCounty =
        usable.stream()
            .filter(position -> near && funds.get(position).owner().level() == UnionLevel.COUNTY)
            .toList();
    return usable.isEmpty()
        ? Optional.empty()
        : Optional.of(dice.oneOf(ofCounty.isEmpty() ? usable : ofCounty));
  }
}
