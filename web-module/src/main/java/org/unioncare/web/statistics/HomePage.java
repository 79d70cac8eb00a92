package org.unioncare.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.statistics.CauseCount;
import org.unioncare.domain.statistics.Overview;
import org.unioncare.service.archive.Deregistering;
import org.unioncare.service.archive.Desk;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.service.shared.Today;
import org.unioncare.service.statistics.Overviewing;
import org.unioncare.web.archive.WaitingArchives;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/**
 * The first page after sign-in: what waits for the officer, soonest deadline first, and where the
 * union stands. It shows things of many features, so it lives with the one to the right of them.
 */
@Named
@RequestScoped
public class HomePage {
  private static final int MOST = 20;

  /**
   * Something that waits.
   *
   * @param what the step, in the words of the procedure
   * @param day the deadline, or since when it waits
   * @param deadline whether the day is a deadline
   * @param late whether it is one, and has come
   */
  public record Item(
      String no,
      String page,
      String who,
      UnionLevel level,
      String what,
      String from,
      LocalDate day,
      boolean deadline,
      boolean late) {}

  @Inject private Overviewing overviewing;
  @Inject private Desk desk;
  @Inject private Deregistering proposals;
  @Inject private WaitingArchives archives;
  @Inject private ReadingGrants grants;
  @Inject private Today today;
  @Inject private Screen screen;

  private List<Item> waiting;
  private long waitingAll;
  private Overview overview;
  private Overview.YearsMoney money;

  /** What waits for the officer, soonest deadline first, at most twenty of each kind. */
  public List<Item> getWaiting() {
    if (waiting == null) {
      List<Item> items = new ArrayList<>();
      if (screen.may(Duty.READ_ARCHIVES)) {
        desk.waiting(MOST).stream().map(this::item).forEach(items::add);
        waitingAll += archives.count();
      }
      if (screen.may(Duty.DECIDE_ARCHIVES)) {
        proposals.open(null, MOST).items().stream().map(this::item).forEach(items::add);
      }
      if (screen.may(Duty.READ_FUNDS)) {
        List<GrantRow> rows = grants.waiting(MOST);
        waitingAll += rows.size() < MOST ? rows.size() : grants.countWaiting();
        rows.stream().map(this::item).forEach(items::add);
      }
      items.sort(
          Comparator.comparing(Item::late)
              .reversed()
              .thenComparing(Item::day)
              .thenComparing(Item::no));
      waiting = items;
    }
    return waiting;
  }

  private Item item(ArchiveLine archive) {
    return new Item(
        archive.no().value(),
        "archive/detail",
        archive.workerName(),
        archive.level(),
        Messages.of("home.archive", archive.awaits()),
        archive.unionName(),
        archive.dueOn(),
        archive.awaits() == ArchiveAction.CLOSE_NOTICE,
        isLate(archive.awaits() == ArchiveAction.CLOSE_NOTICE, archive.dueOn()));
  }

  private Item item(ProposalView proposal) {
    return new Item(
        proposal.archiveNo().value(),
        "archive/detail",
        proposal.workerName(),
        null,
        Messages.of("home.proposal", proposal.ground()),
        proposal.unionName(),
        proposal.proposedOn(),
        false,
        false);
  }

  private Item item(GrantRow grant) {
    boolean deadline =
        grant.status() == GrantStatus.PAID || grant.status() == GrantStatus.UNDER_NOTICE;
    LocalDate day = day(grant);
    return new Item(
        grant.no().value(),
        "assistance/detail",
        grant.worker(),
        grant.archiveLevel(),
        Messages.of("home.grant." + grant.status()),
        Messages.of("home.grant.of", grant.aid(), grant.amount()),
        day,
        deadline,
        isLate(deadline, day));
  }

  private boolean isLate(boolean deadline, LocalDate day) {
    return deadline && !day.isAfter(today.date());
  }

  private static LocalDate day(GrantRow grant) {
    return switch (grant.status()) {
      case PAID -> grant.recordDueOn();
      case UNDER_NOTICE -> grant.noticeLastDay().plusDays(1);
      default -> grant.lastStepOn();
    };
  }

  /** How many things wait, those not listed included. */
  public long getWaitingAll() {
    getWaiting();
    return waitingAll;
  }

  /** Whether more waits than is listed. */
  public boolean isMore() {
    return getWaitingAll() > getWaiting().size();
  }

  /** How many are due, else since when the first of them waits. */
  public String getWaitingRemark() {
    long late = getWaiting().stream().filter(Item::late).count();
    if (late > 0) {
      return Messages.of("home.waiting.late", late);
    }
    return getWaiting().stream()
        .filter(item -> !item.deadline())
        .map(Item::day)
        .min(Comparator.naturalOrder())
        .map(day -> Messages.of("home.waiting.since", Figures.near(day, today.date())))
        .orElse(Messages.of("home.waiting.none-late"));
  }

  /** Whether the officer may see the figures of the union. */
  public boolean isCounting() {
    return screen.may(Duty.READ_STATISTICS);
  }

  public boolean isMoneyShown() {
    return isCounting() && screen.may(Duty.READ_FUNDS);
  }

  public Overview getOverview() {
    if (overview == null) {
      overview = overviewing.archives();
    }
    return overview;
  }

  public Overview.YearsMoney getMoney() {
    if (money == null) {
      money = overviewing.funds();
    }
    return money;
  }

  public String getNoticeRemark() {
    LocalDate earliest = getOverview().earliestNotice();
    return earliest == null
        ? Messages.of("home.notice.none")
        : Messages.of("home.notice.earliest", Figures.near(earliest, today.date()));
  }

  public String getActiveRemark() {
    return Messages.of(
        "home.active.change",
        Figures.count(getOverview().added()),
        Figures.count(getOverview().gone()));
  }

  /** Whether the union or one below it has a fund of this year; else those above help. */
  public boolean isMoneyOwned() {
    return !getMoney().received().isZero();
  }

  public String getMoneyRemark() {
    return isMoneyOwned()
        ? Messages.of("home.money.paid", Figures.percent(getMoney().paid(), getMoney().received()))
        : Messages.of("home.money.above");
  }

  /** How long the bar of a cause is: the most frequent one fills its row. */
  public int share(CauseCount count) {
    return Figures.percent(count.households(), getOverview().causes().get(0).households());
  }

  public boolean isFiling() {
    return screen.may(Duty.FILE_ARCHIVES);
  }
}
