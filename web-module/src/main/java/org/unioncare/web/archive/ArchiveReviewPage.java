package org.unioncare.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveChoice;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ReviewRound;
import org.unioncare.domain.archive.ReviewRow;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.archive.ChoosingArchives;
import org.unioncare.service.archive.ReviewingMany;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** 批量审核 beside the list: what is ticked or all of the filter, one opinion, a result per row. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies
public class ArchiveReviewPage implements Serializable {
  private static final int ON_A_PAGE = 10;

  @Inject private ReviewingMany reviewing;
  @Inject private ChoosingArchives choosing;
  @Inject private Officer officer;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private transient ArchiveChoice choice;
  private transient List<ReviewRow> rows;
  private ArchiveAction action = ArchiveAction.REVIEW;
  private String opinion;
  private long count;
  private long here;
  private boolean watching;

  /** Asks for the opinion, and says how many of those chosen can be dealt with. */
  public void choose(ListFilter filter, ArchiveAction asked) {
    action = asked;
    opinion = null;
    choice = chosen(filter);
    if (choice == null) {
      screen.warn("archive_review.nothing");
      return;
    }
    count = choosing.count(choice);
    here = choosing.underReviewHere(choice);
    screen.open("reviewing");
  }

  private ArchiveChoice chosen(ListFilter filter) {
    if (screen.parameter("whole").isPresent()) {
      return ArchiveChoice.all(filter.asked());
    }
    Set<ArchiveNo> ticked =
        screen.parameters("tick").stream()
            .filter(ArchiveNo::isWellFormed)
            .map(ArchiveNo::new)
            .collect(Collectors.toSet());
    return ticked.isEmpty() ? null : new ArchiveChoice(filter.asked(), ticked);
  }

  /** Begins the round; it works on while the reviewer does something else. */
  public void begin() {
    if (screen.tried(() -> reviewing.begin(choice, action, opinion))) {
      watching = true;
      screen.close("reviewing");
      paging.restart();
      rows = null;
      screen.refresh(":round", ":rows");
    }
  }

  /** Looks how far it is; once it has ended, the list shows how the archives stand now. */
  public void follow(ArchiveListPage list) {
    rows = null;
    ReviewRound round = getRound();
    if (round == null || round.isEnded()) {
      watching = false;
      list.load();
      screen.refresh(":rows", ":menu");
    }
  }

  /** Whether the page still asks how far it is: until it has shown the list after the end. */
  public boolean isWatching() {
    ReviewRound round = getRound();
    watching |= round != null && !round.isEnded();
    return watching;
  }

  public void stop() {
    reviewing.stop();
  }

  /** Puts the result away; the list shows how it stands now. */
  public void putAway() {
    reviewing.putAway();
    paging.restart();
    rows = null;
  }

  /** Reads the page of the result at hand. */
  public void load() {
    rows = null;
  }

  public ReviewRound getRound() {
    return isReviewing() ? reviewing.mine().orElse(null) : null;
  }

  /** What became of each: while it works the latest ones, in the end page by page. */
  public List<ReviewRow> getRows() {
    ReviewRound round = getRound();
    if (rows == null && round != null) {
      rows = paging.read(round.page(paging.after(), ON_A_PAGE)).items();
    }
    return rows == null ? List.of() : rows;
  }

  /** Why a row was left as it is, each reason with its clause. */
  public List<String> reasons(ReviewRow row) {
    return row.reasons().stream()
        .map(
            reason ->
                reason.clause() == null
                    ? Messages.of(reason)
                    : Messages.of("refused.under", Messages.of(reason), reason.clause()))
        .toList();
  }

  /** How far it is, in words. */
  public String getProgress() {
    ReviewRound round = getRound();
    String pace = round.remaining().map(ArchiveReviewPage::words).orElse("");
    return Messages.of(
        "archive_review.progress",
        round.seen(),
        round.total(),
        round.done(),
        round.refused(),
        pace);
  }

  /** What came of it all, in one line. */
  public String getResult() {
    ReviewRound round = getRound();
    String how = round.isBroken() ? "broken" : round.left() > 0 ? "stopped" : "whole";
    return Messages.of("archive_review.result." + how, round.done(), round.refused(), round.left());
  }

  private static String words(Duration rest) {
    return rest.toSeconds() < 90
        ? Messages.of("archive_review.rest.seconds", Math.max(1, rest.toSeconds()))
        : Messages.of("archive_review.rest.minutes", rest.plusSeconds(30).toMinutes());
  }

  public boolean isReviewing() {
    return officer.may(Duty.REVIEW_ARCHIVES);
  }

  public boolean isReturning() {
    return action == ArchiveAction.RETURN;
  }

  public ArchiveAction getAction() {
    return action;
  }

  public long getCount() {
    return count;
  }

  public long getHere() {
    return here;
  }

  public long getElsewhere() {
    return Math.max(0, count - here);
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
