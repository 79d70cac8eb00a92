package org.unioncare.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.ProposalStatus;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.archive.ReadingArchives;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;
import org.unioncare.web.shared.Step;

/** One archive: where it stands and why, who is expected to do what, and what has happened. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies; the rest is read anew
public class ArchiveDetailPage implements Serializable {
  private static final String HERE = "archive/detail";

  @Inject private ReadingArchives archives;
  @Inject private ArchiveActs acts;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Screen screen;

  private String no;
  private long version;
  private TypedAct act;
  private TypedSettlement settlement = new TypedSettlement();
  private final Revealed revealed = new Revealed();
  private transient ArchiveView view;

  /** Reads the archive that the address names. */
  public void open() {
    no = screen.parameter("no").orElse("");
    act = new TypedAct(ArchiveAction.VERIFY, today.date());
    screen
        .found(() -> read())
        .ifPresent(
            found -> {
              view = found;
              version = found.version();
            });
  }

  private ArchiveView read() {
    if (!ArchiveNo.isWellFormed(no)) {
      throw RefusedException.unknown("ARCHIVE_UNKNOWN", no);
    }
    return archives.read(new ArchiveNo(no));
  }

  public ArchiveView getView() {
    if (view == null && no != null) {
      view = read();
    }
    return view;
  }

  /** Asks what the act needs before it is taken; a correction opens the form. */
  public void choose(ArchiveAction action) {
    if (action == ArchiveAction.REFILE) {
      screen.go("archive/apply", "refile", no);
      return;
    }
    act = new TypedAct(action, today.date());
    screen.open("act");
  }

  /** Takes the step; where somebody was faster, shows the newest and keeps what was typed. */
  public void take() {
    try {
      acts.take(new ArchiveNo(no), version, act);
      screen.say("archive_detail.done", act.getAction());
      screen.go(HERE, "no", no);
    } catch (RefusedException refused) {
      answer(refused);
    }
  }

  private void answer(RefusedException refused) {
    if (refused.kind() != RefusedException.Kind.STALE) {
      screen.show(refused);
      return;
    }
    view = read();
    version = view.version();
    boolean still = ways().has(act.getAction());
    screen.warn(still ? "archive_detail.stale" : "archive_detail.stale.over");
    screen.refresh(":facts", ":acts");
  }

  /** Asks for the reason before a proposal of the clean-up is settled. */
  public void settle(ProposalView proposal, boolean confirmed) {
    settlement = new TypedSettlement(proposal, confirmed);
    screen.open("settling");
  }

  public void settleIt() {
    boolean done = screen.tried(() -> acts.settle(settlement));
    if (done) {
      screen.say(settlement.doneKey());
      screen.go(HERE, "no", no);
    }
  }

  public List<Step> getSteps() {
    return new ProcedureTrail(getView(), today.date()).steps();
  }

  private Ways ways() {
    return new Ways(getView().next(), today.date());
  }

  public List<Ways.Way> getWays() {
    return ways().open();
  }

  public String getExpectation() {
    return ways().expected();
  }

  public List<ArchiveStory.Event> getStory() {
    return ArchiveStory.of(getView(), getExpectation(), today.date());
  }

  public ExplainedAssessment getJudged() {
    return new ExplainedAssessment(getView().decisions().get(0).assessment());
  }

  public List<ProposalView> getOpenProposals() {
    return getView().proposals().stream()
        .filter(proposal -> proposal.status() == ProposalStatus.OPEN)
        .toList();
  }

  /** Whether the reader settles proposals. */
  public boolean isDeciding() {
    return officer.may(Duty.DECIDE_ARCHIVES);
  }

  /** Whether the reader may look at numbers in clear. */
  public boolean isRevealing() {
    return officer.may(Duty.REVEAL_IDENTITY);
  }

  /** Whether the reader may apply for aid to this household. */
  public boolean isAidable() {
    return getView().status() == ArchiveStatus.ACTIVE
        && officer.may(Duty.APPLY_FOR_GRANTS)
        && officer.union().equals(getView().line().union());
  }

  /** Which funds the archive's level opens, or when it will. */
  public String getFundWords() {
    ArchiveStatus status = getView().status();
    if (status != ArchiveStatus.ACTIVE) {
      return Messages.of(
          status.isClosed() ? "archive_detail.aid.over" : "archive_detail.aid.later");
    }
    UnionLevel level = getView().line().level();
    List<UnionLevel> funds =
        Arrays.stream(UnionLevel.values()).filter(fund -> fund.isAtOrBelow(level)).toList();
    return Messages.of("archive_detail.aid.funds", level, funds);
  }

  public TypedAct getAct() {
    return act;
  }

  public TypedSettlement getSettlement() {
    return settlement;
  }

  public Revealed getRevealed() {
    return revealed;
  }

  /** Shows the numbers in clear, once somebody says what for. */
  public void reveal() {
    screen.tried(() -> revealed.take(acts.reveal(new ArchiveNo(no), revealed.getPurpose())));
  }

  public LocalDate getToday() {
    return today.date();
  }
}
