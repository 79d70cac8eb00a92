package org.unioncare.web.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.NextAction;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** What the reader may do with an archive now, and what is expected of whom. */
final class Ways {

  /** An act the reader may do; the urgent one is what he is expected to do now. */
  public record Way(ArchiveAction action, String label, boolean urgent) {}

  private final List<NextAction> next;
  private final LocalDate today;

  Ways(List<NextAction> next, LocalDate today) {
    this.next = next;
    this.today = today;
  }

  /** The acts that the reader may do now. */
  List<Way> open() {
    return next.stream()
        .filter(act -> act.mine() && act.isPossible())
        .map(act -> new Way(act.action(), label(act.action()), act.awaited()))
        .toList();
  }

  /** The act as a button says it. */
  static String label(ArchiveAction action) {
    String key = "archive_detail.do." + action;
    return Messages.has(key) ? Messages.of(key) : Figures.text(action);
  }

  /** What the archive waits for: whom, or what is missing and when it can be done. */
  String expected() {
    return next.stream().filter(NextAction::awaited).findFirst().map(this::sentence).orElse("");
  }

  private String sentence(NextAction act) {
    if (!act.isPossible()) {
      return missing(act);
    }
    return act.mine()
        ? Messages.of("archive_detail.expected.me", act.action())
        : Messages.of(
            "archive_detail.expected.other",
            act.unionName(),
            act.offices().stream().sorted().toList(),
            act.action());
  }

  private String missing(NextAction act) {
    String why = act.missing().stream().map(Messages::of).collect(Collectors.joining());
    return act.earliest() == null
        ? Messages.of("archive_detail.expected.missing", act.action(), why)
        : Messages.of(
            "archive_detail.expected.from", Figures.near(act.earliest(), today), act.action(), why);
  }

  /** Whether the reader may do the act at all, now or later. */
  boolean has(ArchiveAction action) {
    return open().stream().anyMatch(way -> way.action() == action);
  }
}
