package org.unioncare.web.archive;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.web.shared.Messages;

/** A form begun and not yet sent: what was typed, the step it was left on, the day of the paper. */
public final class ArchiveDraft implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String STEP = "step";
  private static final String ON = "on";
  private static final String CORRECTS = "corrects";
  private static final String VERSION = "version";

  private final long id;
  private final TypedSheet sheet;
  private LocalDateTime savedAt;

  ArchiveDraft(long id, TypedSheet sheet, LocalDateTime savedAt) {
    this.id = id;
    this.sheet = sheet;
    this.savedAt = savedAt;
  }

  /** Notes in a sheet that it corrects a returned application. */
  static void correcting(TypedSheet sheet, String no, long version) {
    sheet.note(CORRECTS, no);
    sheet.note(VERSION, version);
  }

  void saved(LocalDateTime at) {
    savedAt = at;
  }

  void stands(FormStep step) {
    sheet.note(STEP, step.name());
  }

  FormStep step() {
    return sheet.note(STEP).map(FormStep::valueOf).orElse(FormStep.WORKER);
  }

  void applied(LocalDate on) {
    sheet.note(ON, on);
  }

  LocalDate appliedOn(LocalDate today) {
    try {
      return sheet.note(ON).map(LocalDate::parse).orElse(today);
    } catch (DateTimeException unreadable) {
      return today;
    }
  }

  boolean isCorrection() {
    return sheet.note(CORRECTS).isPresent();
  }

  /** The number of the application it corrects. */
  String corrects() {
    return sheet.note(CORRECTS).orElse(null);
  }

  long correctedVersion() {
    return sheet.note(VERSION).map(Long::parseLong).orElse(0L);
  }

  String name() {
    String name = sheet.getWorker().typed("name");
    return name.isEmpty() ? Messages.of("archive_apply.draft.untitled") : name;
  }

  String title() {
    if (!sheet.getWorker().isTyped("name")) {
      return Messages.of("archive_apply.title");
    }
    String key = isCorrection() ? "archive_apply.title.refile" : "archive_apply.title.of";
    return Messages.of(key, name());
  }

  long id() {
    return id;
  }

  TypedSheet sheet() {
    return sheet;
  }

  LocalDateTime savedAt() {
    return savedAt;
  }
}
