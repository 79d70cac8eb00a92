package org.unioncare.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.Explanation;
import org.unioncare.domain.archive.RouteStop;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.archive.Explaining;
import org.unioncare.service.shared.Today;
import org.unioncare.web.eligibility.HouseholdExplanation;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** One sheet of paper for the household: who decides, what came out, why, what follows. */
@Named
@RequestScoped
@PolicyClause({"QS-24", "MC-12"})
public class ArchiveExplanationPage {
  @Inject private Explaining explaining;
  @Inject private Today today;
  @Inject private Screen screen;

  private Explanation explanation;

  /** Reads the archive that the address names. */
  public void open() {
    String no = screen.parameter("no").orElse("");
    screen.found(() -> read(no)).ifPresent(found -> explanation = found);
  }

  private Explanation read(String no) {
    if (!ArchiveNo.isWellFormed(no)) {
      throw RefusedException.unknown("ARCHIVE_UNKNOWN", no);
    }
    return explaining.explain(new ArchiveNo(no));
  }

  public ArchiveView getView() {
    return explanation.view();
  }

  public HouseholdExplanation getSaid() {
    return new HouseholdExplanation(
        explanation.decision().assessment(),
        explanation.pack(),
        explanation.view().line().members());
  }

  public LocalDate getJudgedOn() {
    return explanation.decision().judgedOn();
  }

  public LocalDate getToday() {
    return today.date();
  }

  /** Where the archive stands, and who decides. */
  public List<String> getDecided() {
    List<String> said = new ArrayList<>();
    ArchiveView view = explanation.view();
    List<RouteStop> route = view.route();
    String last = route.get(route.size() - 1).name();
    said.add(
        Messages.of(
            "archive_explanation.decides",
            view.line().unionName(),
            getSaid().getNoticeDays(),
            last));
    said.add(
        view.status() == ArchiveStatus.ACTIVE
            ? Messages.of("archive_explanation.active", view.line().activeFrom())
            : Messages.of("archive_explanation.pending", view.status()));
    return said;
  }

  /** What to do for somebody who disagrees. */
  public List<String> getRemedies() {
    ArchiveView view = explanation.view();
    List<RouteStop> route = view.route();
    List<String> said = new ArrayList<>();
    said.add(Messages.of("archive_explanation.remedy.figures", view.line().unionName()));
    said.add(
        Messages.of(
            "archive_explanation.remedy.notice",
            getSaid().getNoticeDays(),
            view.line().unionName()));
    if (route.size() > 1) {
      said.add(Messages.of("archive_explanation.remedy.above", route.get(1).name()));
    }
    said.add(Messages.of("archive_explanation.remedy.change", view.line().unionName()));
    return said;
  }
}
