package org.unioncare.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.assistance.GrantAction;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantOrder;
import org.unioncare.domain.assistance.GrantSheet;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.assistance.GrantStep;
import org.unioncare.domain.assistance.NextGrantStep;
import org.unioncare.service.assistance.Granting;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.service.shared.Today;
import org.unioncare.web.fund.StandardWords;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;
import org.unioncare.web.shared.Step;

/** One grant: how far it has come, what it rests on, and the one thing to be done now. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssistanceDetailPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<GrantAction> WAY =
      List.of(
          GrantAction.POST_NOTICE,
          GrantAction.CLOSE_NOTICE,
          GrantAction.APPROVE,
          GrantAction.PAY,
          GrantAction.RECORD);

  @Inject private Granting granting;
  @Inject private ReadingGrants reading;
  @Inject private Today today;
  @Inject private Screen screen;

  private String no;
  private String reason;
  private LocalDate on;
  private transient GrantSheet sheet;

  /** Finds the grant of the address before anything is shown. */
  public void look() {
    no = screen.parameter("no").orElse("");
    screen.found(this::getSheet);
  }

  public GrantSheet getSheet() {
    if (sheet == null) {
      sheet = reading.sheet(GrantsResource.known(no));
    }
    return sheet;
  }

  /** The fund's own standard that it follows, in a sentence; null where it states none. */
  public String getStandard() {
    return getSheet().standard() == null ? null : StandardWords.of(getSheet().standard());
  }

  /** The step that leads on, whoever is to take it; null at the end. */
  public NextGrantStep getNext() {
    return next(false).orElse(null);
  }

  private Optional<NextGrantStep> next(boolean cancelling) {
    return getSheet().next().stream()
        .filter(step -> (step.action() == GrantAction.CANCEL) == cancelling)
        .findFirst();
  }

  /** Whether this officer is expected to take the next step, perhaps later. */
  public boolean isMyTurn() {
    return next(false).map(NextGrantStep::mine).orElse(false);
  }

  /** Whether it can be taken today. */
  public boolean isOpen() {
    return next(false).map(step -> step.isOpenOn(today.date())).orElse(false);
  }

  public boolean isCancellable() {
    return next(true).map(NextGrantStep::mine).orElse(false);
  }

  /** Takes the next step. */
  public void proceed() {
    GrantAction action = getNext().action();
    take(action, "step");
  }

  /** Takes the application back or refuses it. */
  public void cancel() {
    take(GrantAction.CANCEL, "cancellation");
  }

  private void take(GrantAction action, String dialog) {
    GrantOrder order = new GrantOrder(new GrantNo(no), action, getSheet().version(), reason, on);
    if (screen.done(() -> granting.step(order), "assistance_detail.done", action)) {
      screen.close(dialog);
      screen.go("assistance/detail", "no", no);
    }
  }

  /** The steps with their days, the current one with its deadline. */
  public List<Step> getSteps() {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.done(
            Messages.of("assistance_detail.applied"), Figures.text(getSheet().row().appliedOn())));
    boolean reached = getSheet().row().status() == GrantStatus.CANCELLED;
    for (GrantAction action : WAY) {
      Optional<GrantStep> taken =
          getSheet().steps().stream().filter(step -> step.action() == action).findFirst();
      String title = Messages.label(action);
      if (taken.isPresent()) {
        steps.add(Step.done(title, Figures.text(taken.get().on())));
      } else if (reached) {
        steps.add(Step.ahead(title));
      } else {
        steps.add(Step.current(title, deadline()));
        reached = true;
      }
    }
    return steps;
  }

  private String deadline() {
    GrantSheet grant = getSheet();
    return switch (grant.row().status()) {
      case UNDER_NOTICE -> Messages.of("assistance_detail.from", grant.notice().closableFrom());
      case PAID -> Messages.of("assistance_detail.until", grant.recordDueOn());
      default -> "";
    };
  }

  /** What happened, the latest first. */
  public List<String> getStory() {
    List<String> story = new ArrayList<>();
    GrantSheet grant = getSheet();
    story.add(
        Messages.of(
            "assistance_detail.told",
            grant.row().appliedOn(),
            Messages.of("assistance_detail.applied"),
            grant.appliedBy()));
    for (GrantStep step : grant.steps()) {
      story.add(
          0,
          Messages.of(
              "assistance_detail.told",
              step.on(),
              step.action(),
              step.by() == null ? "" : step.by()));
    }
    if (grant.cancelReason() != null) {
      story.add(0, Messages.of("assistance_detail.cancelled", grant.cancelReason()));
    }
    return story;
  }

  /** What the amount rests on, a line for each fact. */
  public List<String> getFacts() {
    return getSheet().basis().facts().entrySet().stream()
        .map(fact -> said(fact.getKey(), fact.getValue()))
        .toList();
  }

  private static String said(String name, String told) {
    String key = "GrantBasis." + name;
    if (Messages.has(key + "." + told)) {
      return Messages.of(key + "." + told);
    }
    return Messages.has(key) ? Messages.of(key, told) : Messages.of("GrantBasis.any", name, told);
  }

  /** What will happen when the next step is taken. */
  public String getConsequence() {
    GrantSheet grant = getSheet();
    return getNext() == null
        ? ""
        : Messages.of(
            "assistance_detail.will." + getNext().action(),
            grant.row().worker(),
            grant.row().amount(),
            grant.row().fund());
  }

  public LocalDate getToday() {
    return today.date();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
