package org.unioncare.web.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.StepView;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** What has happened to an archive, the latest first, and what it waits for. */
final class ArchiveStory {

  /** One event: when, what, by whom, and what was said. */
  public record Event(String when, String what, String who, String said, boolean now) {}

  private ArchiveStory() {}

  static List<Event> of(ArchiveView view, String expected, LocalDate today) {
    List<Event> events = new ArrayList<>();
    if (!expected.isEmpty()) {
      events.add(new Event(Figures.near(today, today), expected, "", "", true));
    }
    List<StepView> steps = view.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      StepView step = steps.get(i);
      events.add(
          new Event(
              Figures.near(step.on(), today),
              Figures.text(step.action()),
              Messages.of("archive_detail.story.who", step.unionName(), step.person()),
              step.reason() == null ? "" : step.reason(),
              false));
    }
    return events;
  }
}
